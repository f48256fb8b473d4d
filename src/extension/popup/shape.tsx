// A shape for each verdict, so that colour is never the only sign.
import type { ComponentChildren } from 'preact';
import type { VerdictKind } from './verdict.js';

export type ShapeKind = VerdictKind | 'checking' | 'cannot' | 'paused' | 'offline' | 'waiting';

const box = <rect x="3" y="3" width="18" height="18" rx="4" fill="none" stroke="currentColor" stroke-width="2" />;

const SHAPES: Readonly<Record<ShapeKind, ComponentChildren>> = {
  // An empty box: nothing was ticked for you.
  nothing: box,
  found: (
    <>
      {box}
      <path d="M7 12.5l3.5 3.5L17 8.5" fill="none" stroke="currentColor" stroke-width="2.6" />
    </>
  ),
  review: (
    <>
      {box}
      <path
        d="M9.5 9.6a2.6 2.6 0 1 1 3.6 2.5c-.8.4-1.1.8-1.1 1.7M12 16.4v1"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
      />
    </>
  ),
  incomplete: (
    <rect
      x="3"
      y="3"
      width="18"
      height="18"
      rx="4"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-dasharray="4 3"
    />
  ),
  cannot: (
    <>
      <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2" />
      <path d="M6 18L18 6" stroke="currentColor" stroke-width="2" />
    </>
  ),
  failed: <path d="M12 3l9.5 17h-19zM12 9.5v5M12 16.6v1.2" fill="none" stroke="currentColor" stroke-width="2" />,
  paused: (
    <>
      {box}
      <path d="M9.5 8v8M14.5 8v8" stroke="currentColor" stroke-width="2.4" />
    </>
  ),
  offline: (
    <path
      d="M2.5 9.5a13.5 13.5 0 0 1 19 0M6 13.2a8.5 8.5 0 0 1 12 0M9.4 16.8a3.8 3.8 0 0 1 5.2 0M4 3.5l16 17"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
    />
  ),
  waiting: (
    <>
      <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2" />
      <path d="M12 7v5l3.5 2.5" fill="none" stroke="currentColor" stroke-width="2" />
    </>
  ),
  checking: <path d="M12 3a9 9 0 1 1-9 9" fill="none" stroke="currentColor" stroke-width="2.4" />,
};

export function Shape({ kind }: { readonly kind: ShapeKind }) {
  return (
    <svg class="shape" data-kind={kind} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SHAPES[kind]}
    </svg>
  );
}
