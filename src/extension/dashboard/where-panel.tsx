import { useStore } from './context.js';
import { Address, Said } from './said.js';
import type { FoundEntry } from './source.js';
import { visible } from './visible.js';

/** One entry a frame, and within a frame one a shadow root. */
const placeOf = (target: unknown): string =>
  (Array.isArray(target) ? target : [])
    .map((part) => (Array.isArray(part) ? part.map(visible).join(' ⟫ ') : visible(part)))
    .join(' ▸ ');

function languageName(tag: string, inTag: string): string {
  try {
    return new Intl.DisplayNames([inTag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export function WherePanel({ entry }: { readonly entry: FoundEntry }) {
  const store = useStore();
  const { finding: words, sentences, list } = store.words.value;
  const { finding } = entry;
  const { moment, number } = store.figures.value;
  const purposes = (Array.isArray(finding.purposes) ? finding.purposes : []).map(
    (one) => sentences.terms[one] ?? visible(one),
  );
  const isFramed = entry.frameUrl !== entry.pageUrl;
  return (
    <section class="panel">
      <h2>{words.where}</h2>
      <dl class="facts">
        <dt>{words.page}</dt>
        <dd>
          <Address url={entry.pageUrl} />
        </dd>
        {isFramed && (
          <>
            <dt>{words.frame}</dt>
            <dd>
              <Address url={entry.frameUrl} />
            </dd>
          </>
        )}
        <dt>{list.site}</dt>
        <dd>
          <Said text={entry.site} />
        </dd>
        <dt>{words.seen}</dt>
        <dd>{moment(entry.at)}</dd>
        {finding.language && (
          <>
            <dt>{words.language}</dt>
            <dd>
              <Said text={languageName(visible(finding.language), sentences.tag ?? 'en')} />
            </dd>
          </>
        )}
        {purposes.length > 0 && (
          <>
            <dt>{words.purposes}</dt>
            <dd>{purposes.join(sentences.comma)}</dd>
          </>
        )}
        <dt>{words.place}</dt>
        <dd>
          <code>
            <bdi dir="ltr">{placeOf(finding.target)}</bdi>
          </code>
        </dd>
        <dt>{words.id}</dt>
        <dd>
          <code>
            <Said text={finding.id} />
          </code>
        </dd>
        <dt>{words.entry}</dt>
        <dd>{number(Number(entry.seq))}</dd>
      </dl>
    </section>
  );
}
