// Digests of the scripts that run in pages, which the build writes in: a page of the extension may not read its own files.
declare const UNTICK_SCRIPTS: { readonly engine: string; readonly words: Readonly<Record<string, string>> };

export const SCRIPTS = UNTICK_SCRIPTS;
