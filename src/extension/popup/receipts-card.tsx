import type { Language } from '../../locales/language.js';
import { quote } from '../../locales/rule-words.js';
import { type Phrase, say } from '../../locales/say.js';
import type { Receipt } from '../../model/report.js';
import type { Words } from './popup-words.js';
import { type SentConsent, sentConsents } from './sent-consents.js';
import { asText } from './text.js';

export interface ReceiptsCardProps {
  readonly receipts: readonly Receipt[];
  readonly words: Words;
  readonly language: Language;
}

// A popup is a screen high: what is more is counted.
const MOST = 6;
// A label may run to 512 characters; the first lines of it are enough to know it by.
const LONGEST = 120;

const shorten = (text: string): string => {
  const letters = Array.from(text);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text;
};

interface ListProps extends Omit<ReceiptsCardProps, 'receipts'> {
  readonly title: Phrase;
  readonly consents: readonly SentConsent[];
}

function List({ title, consents, words: { receipts }, language }: ListProps) {
  const count = consents.length;
  if (count === 0) return null;
  const whom = ({ party, host }: SentConsent) => say(language, receipts[party], { site: quote(host) });
  return (
    <>
      <h3>{say(language, title, { count })}</h3>
      <ul>
        {consents.slice(0, MOST).map((one) => (
          <li key={one.key}>
            <bdi>{shorten(asText(one.words))}</bdi> <span>{whom(one)}</span>
          </li>
        ))}
        {count > MOST && <li>{say(language, receipts.more, { count: count - MOST })}</li>}
      </ul>
    </>
  );
}

/** What was sent on this visit. Nothing where nothing was. */
export function ReceiptsCard({ receipts, words, language }: ReceiptsCardProps) {
  const { against, sent, maybe, own } = sentConsents(receipts);
  if (against.length + sent.length + maybe.length + own.length === 0) return null;
  const said = words.receipts;
  return (
    <section class="card sent">
      <List title={said.against} consents={against} words={words} language={language} />
      <List title={said.sent} consents={sent} words={words} language={language} />
      <List title={said.maybe} consents={maybe} words={words} language={language} />
      {own.length > 0 && <p>{say(language, said.own, { count: own.length })}</p>}
    </section>
  );
}
