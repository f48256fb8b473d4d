import { measureLines } from '../../locales/measure-lines.js';
import type { Finding } from '../../model/finding.js';
import { useStore } from './context.js';
import { asText, visible } from './visible.js';

const recordedAs = (value: unknown, comma: string): string =>
  Array.isArray(value) ? value.map(visible).join(comma) : value === null ? '–' : visible(asText(value));

/** The numbers a person can judge by, and beneath them everything the rule recorded, under its own names. */
export function MeasuredPanel({ finding }: { readonly finding: Finding }) {
  const store = useStore();
  const { finding: words, measures, sentences } = store.words.value;
  const evidence = typeof finding.evidence === 'object' && finding.evidence ? finding.evidence : {};
  const lines = measureLines(evidence, measures, store.language.value);
  const recorded = Object.entries(evidence);
  if (recorded.length === 0) return null;
  return (
    <section class="panel">
      <h2>{words.measured}</h2>
      {lines.length > 0 && (
        <ul class="measures">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <details class="data">
        <summary>{words.moreMeasured}</summary>
        <table class="evidence">
          <tbody>
            {recorded.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">
                  <code>
                    <bdi dir="ltr">{visible(name)}</bdi>
                  </code>
                </th>
                <td>
                  <bdi>{recordedAs(value, sentences.comma)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
