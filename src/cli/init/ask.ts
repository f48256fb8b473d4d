import { existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { confirm, intro, isCancel, multiselect, select, text } from '@clack/prompts';
import { UsageError } from '../../drive/coded-error.js';
import { JURISDICTIONS } from '../../law/provision.js';
import { FAIL_LEVELS } from '../../reporters/decision.js';
import type { Format } from '../../reporters/formats.js';
import { type Answers, DEFAULTS, listedIn } from './answers.js';

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

const HINTS: Readonly<Record<string, string>> = {
  none: 'report, and never fail',
  minor: 'everything there is',
  serious: 'what most begin with',
  critical: 'credit, money and data of others',
};

const REPORTS: readonly { readonly value: Format; readonly label: string; readonly hint: string }[] = [
  { value: 'html', label: 'HTML', hint: 'one file, for people' },
  { value: 'json', label: 'JSON', hint: 'everything, for programs' },
  { value: 'sarif', label: 'SARIF', hint: 'for code scanning' },
  { value: 'markdown', label: 'Markdown', hint: 'for a summary' },
];

/** Whoever goes away in the middle gets nothing written. */
async function answered<T>(answer: Promise<T>): Promise<Exclude<T, symbol>> {
  const given = await answer;
  if (isCancel(given)) throw new UsageError('CANCELLED', 'nothing was written');
  return given as Exclude<T, symbol>;
}

function complaint(typed: string | undefined): string | undefined {
  const wrong = listedIn(typed ?? '').find((one) => !/^https?:\/\//i.test(one) && !existsSync(one));
  return wrong === undefined ? undefined : `"${wrong}" is no address (https://…), and no file or folder here`;
}

/** The five questions. What is known from the command line is not asked again. */
export async function ask(urls: readonly string[], terminal: Terminal): Promise<Answers> {
  intro('untick looks for consent dark patterns. Five questions, and your answers are a file.', terminal);
  const pages =
    urls.length > 0
      ? urls
      : listedIn(
          (await answered(
            text({
              ...terminal,
              message: 'Which pages? Addresses, HTML files or folders',
              placeholder: 'https://shop.example/signup',
              validate: complaint,
            }),
          )) ?? '',
        );
  const failOn = await answered(
    select({
      ...terminal,
      message: 'From which severity does a build fail?',
      initialValue: DEFAULTS.failOn,
      options: FAIL_LEVELS.map((value) => ({ value, label: value, ...(HINTS[value] ? { hint: HINTS[value] } : {}) })),
    }),
  );
  const jurisdiction = await answered(
    multiselect({
      ...terminal,
      message: 'Whose law is cited? None chosen is all',
      required: false,
      options: Object.entries(JURISDICTIONS).map(([value, label]) => ({ value, label })),
    }),
  );
  const reports = await answered(
    multiselect({
      ...terminal,
      message: 'Which reports, beside the one in the terminal?',
      required: false,
      options: [...REPORTS],
    }),
  );
  const keepsBaseline = await answered(
    confirm({
      ...terminal,
      message: 'Take what is found today as known, and fail on what is new?',
      initialValue: DEFAULTS.keepsBaseline,
    }),
  );
  return { urls: pages, failOn, jurisdiction, reports, keepsBaseline };
}

export const mayReplace = (path: string, terminal: Terminal): Promise<boolean> =>
  answered(confirm({ ...terminal, message: `There is "${path}". Write over it?`, initialValue: false }));
