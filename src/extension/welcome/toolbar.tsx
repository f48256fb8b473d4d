// A drawing of the browser's toolbar, and an arrow from it to the real one: up, and to the side where browsers keep buttons.
import { Mark } from '../ui/mark.js';

export function Toolbar() {
  return (
    <>
      <svg class="arrow" viewBox="0 0 48 96" aria-hidden="true" focusable="false">
        <path
          d="M6 92C6 52 20 28 36 12M20 12h18v18"
          fill="none"
          stroke="currentColor"
          stroke-width="5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <div class="toolbar" aria-hidden="true">
        <span class="address" />
        <svg class="puzzle" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path
            d="M9 4.5a2 2 0 1 1 4 0V6h4a1 1 0 0 1 1 1v4h1.5a2 2 0 1 1 0 4H18v4a1 1 0 0 1-1 1h-4v-1.5a2 2 0 1 0-4 0V20H5a1 1 0 0 1-1-1v-4h1.5a2 2 0 1 0 0-4H4V7a1 1 0 0 1 1-1h4z"
            fill="none"
            stroke="currentColor"
            stroke-width="1.8"
          />
        </svg>
        <span class="ours">
          <Mark />
        </span>
      </div>
    </>
  );
}
