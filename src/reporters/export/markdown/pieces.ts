import { cutText } from '../../terminal-text.js';
import { codeSpan } from './code-span.js';

// What a reader still scrolls through (own judgement).
export const MOST_ROWS = 50;
export const QUOTE_LENGTH = 300;
const ADDRESS_LENGTH = 200;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const listed = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

export const shortAddress = (url: string): string => codeSpan(cutText(url, ADDRESS_LENGTH));

export const quote = (text: string): string => codeSpan(cutText(text, QUOTE_LENGTH));

/** "2026-01-02", of a moment. */
export const dayOf = (iso: string): string => iso.slice(0, 'YYYY-MM-DD'.length);
