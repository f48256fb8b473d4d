import { type Language, tagOf } from '../../locales/language.js';
import { EXPLAIN_WORDS, isTold, titleOf, whyOf } from './explain-words.js';
import type { Block, RuleExample, RulePage, Run } from './rule-page.js';

const Runs = ({ runs }: { readonly runs: readonly Run[] }) => (
  <>{runs.map(({ text, isCode }) => (isCode ? <code>{text}</code> : text))}</>
);

/** What a rule says itself: English, whichever way the page runs. */
function Section({ heading, blocks }: { readonly heading: string; readonly blocks: readonly Block[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      <div lang="en" dir="ltr">
        {blocks.map((block) =>
          block.kind === 'paragraph' ? (
            <p>
              <Runs runs={block.runs} />
            </p>
          ) : (
            <ul>
              {block.items.map((runs) => (
                <li>
                  <Runs runs={runs} />
                </li>
              ))}
            </ul>
          ),
        )}
      </div>
    </section>
  );
}

function Example({ example, language }: { readonly example: RuleExample; readonly language: Language }) {
  const { verdict } = EXPLAIN_WORDS[language];
  return (
    <details>
      <summary>
        <span class="verdict" data-verdict={example.verdict}>
          {verdict[example.verdict]}
        </span>
        <bdi lang="en">{example.title}</bdi>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <pre lang="en" dir="ltr" tabIndex={0}>
        <code>{example.code}</code>
      </pre>
    </details>
  );
}

function AllRules({ pages, language }: { readonly pages: readonly RulePage[]; readonly language: Language }) {
  const lang = isTold(language) ? undefined : 'en';
  return (
    <ul class="rules">
      {pages.map((page) => (
        <li>
          <a href={`?rule=${page.id}`} lang={lang}>
            {titleOf(page, language)}
          </a>
        </li>
      ))}
    </ul>
  );
}

export interface ExplainPageProps {
  readonly pages: readonly RulePage[];
  /** Null where the address names no rule of ours. */
  readonly page: RulePage | null;
  readonly language: Language;
}

export function ExplainPage({ pages, page, language }: ExplainPageProps) {
  const words = EXPLAIN_WORDS[language];
  const lang = isTold(language) ? tagOf(language) : 'en';
  return (
    <>
      <header>
        <p class="brand">untick</p>
      </header>
      <main>
        {page ? (
          <>
            <h1 lang={lang}>{titleOf(page, language)}</h1>
            <p class="lead" lang={lang}>
              {whyOf(page, language)}
            </p>
            {language !== 'en' && <p class="soft">{words.english}</p>}
            <Section heading={words.finds} blocks={page.finds} />
            <Section heading={words.matters} blocks={page.matters} />
            <Section heading={words.unsure} blocks={page.unsure} />
            <section>
              <h2>{words.examples}</h2>
              <p class="soft">{words.marked}</p>
              {page.examples.map((example) => (
                <Example example={example} language={language} />
              ))}
            </section>
            <Section heading={words.options} blocks={page.options} />
            <Section heading={words.sources} blocks={page.sources} />
          </>
        ) : (
          <>
            <h1>{words.allRules}</h1>
            <p class="lead">{words.unknown}</p>
          </>
        )}
      </main>
      <footer>
        <p class="soft">{words.potential}</p>
        {page ? (
          <details>
            <summary>{words.allRules}</summary>
            <AllRules pages={pages} language={language} />
          </details>
        ) : (
          <AllRules pages={pages} language={language} />
        )}
      </footer>
    </>
  );
}
