import { useStore } from './context.js';

export interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly go: (page: number) => void;
}

/** Arrows are drawn towards the end of the line; a page from right to left turns them. */
const ARROWS = {
  first: 'M13 3L8 8l5 5M4 3v10',
  previous: 'M10.5 3l-5 5 5 5',
  next: 'M5.5 3l5 5-5 5',
  last: 'M3 3l5 5-5 5M12 3v10',
};

export function Pager({ page, pages, go }: PagerProps) {
  const store = useStore();
  const { list } = store.words.value;
  const { number, count } = store.figures.value;
  if (pages < 2) return null;
  const steps = [
    ['first', 1],
    ['previous', page - 1],
    ['next', page + 1],
    ['last', pages],
  ] as const;
  const told = count(list.pageOf, 0, { page: number(page), pages: number(pages) });
  const buttons = steps.map(([step, to]) => (
    <button
      key={step}
      type="button"
      class="icon"
      aria-label={list[step]}
      title={list[step]}
      // Kept focusable: a press that leads to the last page must not throw the focus away.
      aria-disabled={to < 1 || to > pages || to === page}
      onClick={() => to >= 1 && to <= pages && to !== page && go(to)}
    >
      <svg class="arrow" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={ARROWS[step]} fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
    </button>
  ));
  return (
    <nav class="pager" aria-label={list.pages}>
      {buttons.slice(0, 2)}
      <span>{told}</span>
      {buttons.slice(2)}
    </nav>
  );
}
