import type { MoreWords } from './more-words.js';
import type { Words } from './popup-words.js';
import type { ShapeKind } from './shape.js';
import { type Said, VerdictLine } from './verdict-line.js';
import type { Reason } from './why-not.js';

export interface UncheckedProps {
  readonly reason: Reason;
  readonly words: Words & MoreWords;
  readonly check: () => void;
  readonly allow: () => Promise<void>;
}

const SHAPE: Readonly<Partial<Record<Reason, ShapeKind>>> = {
  loading: 'waiting',
  offline: 'offline',
  unreached: 'offline',
};

function sayReason(reason: Reason, { popup, unchecked }: Words & MoreWords): Said {
  switch (reason) {
    case 'closed':
      return { title: popup.cannot, detail: popup.cannotDetail };
    case 'loading':
      return { title: unchecked.loadingTitle, detail: unchecked.loading };
    case 'offline':
      return { title: unchecked.offlineTitle, detail: unchecked.offline };
    case 'unreached':
      return { title: unchecked.unreachedTitle, detail: unchecked.unreached };
    case 'forbidden':
      return { title: unchecked.forbiddenTitle, detail: unchecked.forbidden };
    default:
      return { title: popup.cannot, detail: unchecked[reason] };
  }
}

/** A page that cannot be looked at: what kind it is, and what a person can do where anything can be done. */
export function Unchecked({ reason, words, check, allow }: UncheckedProps) {
  const isPassing = reason === 'loading' || reason === 'offline' || reason === 'unreached';
  return (
    <VerdictLine kind={SHAPE[reason] ?? 'cannot'} said={sayReason(reason, words)}>
      {(isPassing || reason === 'forbidden') && (
        <div class="row">
          {isPassing ? (
            <button type="button" onClick={check}>
              {words.popup.again}
            </button>
          ) : (
            <button type="button" class="main" onClick={allow}>
              {words.unchecked.allow}
            </button>
          )}
        </div>
      )}
    </VerdictLine>
  );
}
