import { useStore } from './context.js';

/** How far reading the log has come; nothing once it is read. */
export function LoadingLine() {
  const store = useStore();
  const words = store.words.value;
  const { state, done } = store.loading.value;
  if (state === 'failed') return <p class="failed">{words.loadFailed}</p>;
  if (state === 'done') return null;
  return (
    <p class="loading">
      <progress aria-label={words.list.title} /> {store.figures.value.count(words.loading, done)}
    </p>
  );
}
