import { EvidenceError } from './evidence-error.js';

const LINE = 64;
const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/;

export function toPem(label: string, der: Uint8Array): string {
  const text = btoa(String.fromCharCode(...der));
  const lines = text.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/** What it says it is, and its bytes. Of several blocks the first. */
export function fromPem(text: string): { readonly label: string; readonly der: Uint8Array<ArrayBuffer> } {
  const [, label = '', body = ''] = BLOCK.exec(text) ?? [];
  try {
    if (label === '') throw new Error('no block');
    const der = Uint8Array.from(atob(body.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0));
    return { label, der };
  } catch {
    throw new EvidenceError('BAD_KEY', 'this is no key in PEM form (-----BEGIN …)');
  }
}
