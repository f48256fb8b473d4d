// A rule's page is its test: fenced `html` blocks say what must be found, reviewed or left alone.
export interface Example {
  readonly title: string;
  readonly verdict: 'fail' | 'review' | 'ok';
  readonly needsBrowser: boolean;
  readonly html: string;
}

export function examplesIn(page: string): Example[] {
  const blocks = page.matchAll(/^### (.+)\n+```html (fail|review|ok)( browser)?\n([\s\S]*?)^```$/gm);
  return Array.from(blocks, ([, title = '', verdict, browser, html = '']) => ({
    title,
    verdict: verdict as Example['verdict'],
    needsBrowser: browser !== undefined,
    html,
  }));
}

export const headingsIn = (page: string): string[] =>
  Array.from(page.matchAll(/^## (.+)$/gm), (match) => match[1] ?? '');

/** Something happens in it: a script runs, a person presses, a question was refused before. */
export const happens = ({ html }: Example): boolean =>
  /<script|\sdata-(?:press|wait|refused-before|declined-before|effort)[=\s>]/.test(html);
