import { safeText } from '../reporters/terminal-text.js';

export interface Progress {
  readonly page: (index: number, total: number, url: string) => void;
  readonly failure: (code: string, sentence: string) => void;
  readonly done: () => void;
}

const CLEAR_LINE = '\r\u001b[K';

/** On standard error only. One line that rewrites itself on a terminal, plain lines anywhere else. */
export function progressTo(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  const rewrites = stream.isTTY === true;
  return {
    page: (index, total, url) => {
      if (quiet) return;
      const line = `untick: ${index}/${total} ${safeText(url)}`;
      stream.write(rewrites ? `${CLEAR_LINE}${line}` : `${line}\n`);
    },
    failure: (code, sentence) => {
      stream.write(`${rewrites && !quiet ? CLEAR_LINE : ''}untick: ${code}: ${safeText(sentence)}\n`);
    },
    done: () => {
      if (rewrites && !quiet) stream.write(CLEAR_LINE);
    },
  };
}
