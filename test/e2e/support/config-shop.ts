// A small shop whose pages a test changes, and a folder with a config, as a repository has them.
import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const OFFERS = 'Send me marketing emails and offers';
export const PARTNERS = 'Share my data with selected partners for their marketing';

export interface Box {
  readonly words: string;
  readonly isOn?: boolean;
  readonly isRequired?: boolean;
}

const box = ({ words, isOn = false, isRequired = false }: Box, index: number): string =>
  `<label><input type="checkbox" name="c${index}"${isOn ? ' checked' : ''}${isRequired ? ' required' : ''}> ${words}</label>`;

export const signup = (...boxes: readonly Box[]): string => `<!doctype html><html lang="en"><title>Sign up</title>
<h1>Create your account</h1><form><label>Email <input type="email" name="email"></label>
${boxes.map(box).join('\n')}<button>Sign up</button></form></html>`;

export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'untick-repository-')));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}
