import { useState } from 'preact/hooks';
import { DECISIONS, type Decision } from '../../model/visit.js';
import { useStore } from './context.js';

// Long enough for a reasoned note, and no longer than one entry of the log.
const NOTE_LENGTH = 5000;
const NAME_LENGTH = 200;

type Told = 'nothing' | 'saved' | 'failed';

export function ReviewPanel({ recordKey }: { readonly recordKey: string }) {
  const store = useStore();
  const words = store.words.value;
  const kept = store.reviews.value.get(recordKey);
  const [told, setTold] = useState<Told>('nothing');
  const [decision, setDecision] = useState<Decision | null>(kept?.decision ?? null);
  const [note, setNote] = useState(kept?.note ?? '');
  const [by, setBy] = useState(kept?.by ?? '');
  const save = async (event: Event) => {
    event.preventDefault();
    const review = { decision, note: note.trim(), by: by.trim(), at: new Date().toISOString() };
    setTold(
      await store.saveReview(recordKey, review).then(
        () => 'saved' as const,
        () => 'failed' as const,
      ),
    );
  };
  const { review } = words;
  return (
    <form class="panel" onSubmit={save}>
      <h2>{review.title}</h2>
      <fieldset>
        <legend>{review.decision}</legend>
        {([null, ...DECISIONS] as const).map((one) => (
          <label key={one ?? 'open'} class="choice">
            <input type="radio" name="decision" checked={decision === one} onChange={() => setDecision(one)} />
            {words.decision[one ?? 'open']}
          </label>
        ))}
      </fieldset>
      <label class="field">
        {review.note}
        <textarea
          rows={4}
          maxLength={NOTE_LENGTH}
          dir="auto"
          value={note}
          aria-describedby="note-hint"
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <p id="note-hint" class="soft">
        {review.noteHint}
      </p>
      <label class="field">
        {review.by}
        <input
          type="text"
          maxLength={NAME_LENGTH}
          dir="auto"
          value={by}
          onInput={(event) => setBy(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="submit" class="main">
          {words.save}
        </button>
        <span role="status">{told === 'saved' ? words.saved : told === 'failed' ? words.saveFailed : ''}</span>
      </div>
      {kept && (
        <p class="soft">{store.figures.value.count(review.last, 0, { at: store.figures.value.moment(kept.at) })}</p>
      )}
    </form>
  );
}
