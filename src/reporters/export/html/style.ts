// On screen and on paper. One sheet for both directions: logical properties only.
import { directionOf, type Language } from '../../../locales/language.js';

// The pairs of `extension/ui/tokens.css`: 4.5 to 1 for text, 3 to 1 for lines that mean something.
const LIGHT = `
  --ground: #ffffff; --raised: #f4f6f8; --ink: #16202a; --soft: #4a5a6a; --line: #c9d2db; --edge: #7b8894; --press: #0b57a4;
  --good: #1f6f43; --minor: #4a5a6a; --moderate: #8a5a00; --serious: #b3391f; --critical: #a3123a;`;
const DARK = `
  --ground: #161c22; --raised: #1f2830; --ink: #eef2f5; --soft: #a9b6c2; --line: #43505c; --edge: #8292a1; --press: #8cc0ff;
  --good: #67c795; --minor: #a9b6c2; --moderate: #f0b64d; --serious: #ff8a70; --critical: #ff8aa8;`;

const LATIN = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial';
const ARABIC = '"Noto Sans Arabic", "Segoe UI Arabic", "Geeza Pro", "Noto Naskh Arabic", Tahoma';
const SIMPLIFIED = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"';
const TRADITIONAL = '"PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC"';
const fonts = (...families: readonly string[]): string => [...families, 'sans-serif'].join(', ');

const BODY = `
* { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 60rem; padding: 2rem 1.25rem 4rem; background: var(--ground); color: var(--ink);
  font: 400 0.9375rem/1.5 ${fonts(LATIN, ARABIC, SIMPLIFIED)}; overflow-wrap: anywhere; }
:lang(ar) { font-family: ${fonts(LATIN, ARABIC)}; line-height: 1.7; }
:lang(zh), :lang(zh-Hans) { font-family: ${fonts(LATIN, SIMPLIFIED, ARABIC)}; }
:lang(zh-Hant), :lang(zh-TW), :lang(zh-HK) { font-family: ${fonts(LATIN, TRADITIONAL, ARABIC)}; }
code { font: 0.875em/1.4 ui-monospace, "SF Mono", Consolas, "Noto Sans Mono", monospace; unicode-bidi: isolate; }
time { white-space: nowrap; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; break-after: avoid; }
h1 { font-size: 1.625rem; }
h2 { font-size: 1.25rem; }
h3 { font-size: 1.0625rem; }
h4 { font-size: 1rem; }
p, ul, dl, blockquote { margin: 0; }
a { color: var(--press); text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid var(--press); outline-offset: 2px; }
.soft { color: var(--soft); }
.about { margin-block-start: 0.25rem; }
.alarm { margin-block-start: 1rem; padding: 0.75rem 1rem; border: 2px solid var(--critical); border-radius: 8px; }
.alarm h2 { font-size: 1.0625rem; }
section { margin-block-start: 2.25rem; }
section > h2 { padding-block-end: 0.375rem; border-block-end: 1px solid var(--line); }`;

const SUMMARY = `
.verdict { font-size: 1.375rem; font-weight: 650; line-height: 1.3; }
.verdict.good::before { content: "✓ "; color: var(--good); }
.verdict.found::before { content: "▲ "; color: var(--serious); }
.verdict.open::before { content: "? "; color: var(--moderate); }
.decided { padding: 0.5rem 0.75rem; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); }
.summary > * + * { margin-block-start: 0.75rem; }
.summary > h3 { margin-block-start: 1.5rem; }
span[dir] { unicode-bidi: isolate; }
td.short, th.short { white-space: nowrap; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: 0.625rem; padding: 0; list-style: none; }
.tiles li { padding: 0.625rem 0.75rem; border: 1px solid var(--line); border-block-start: 4px solid var(--tone); border-radius: 8px; }
.tiles b { display: block; font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
table { inline-size: 100%; border-collapse: collapse; font-size: 0.875rem; }
caption { padding-block: 0.75rem 0.25rem; font-weight: 600; text-align: start; }
caption .soft { font-weight: 400; }
th { color: var(--soft); font-weight: 600; }
th, td { padding: 0.375rem 0.5rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
td, th { overflow-wrap: break-word; }
td.address, td a { overflow-wrap: anywhere; }`;

const FINDING = `
.minor { --tone: var(--minor); } .moderate { --tone: var(--moderate); }
.serious { --tone: var(--serious); } .critical { --tone: var(--critical); } .review { --tone: var(--edge); }
.page > * + * { margin-block-start: 0.875rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0.125rem 1.25rem; font-size: 0.875rem; }
.facts div { display: flex; gap: 0.375rem; }
dt { color: var(--soft); }
dd { margin: 0; }
.finding { padding: 0.875rem 1rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--tone); border-radius: 8px;
  background: var(--raised); }
.finding > * + * { margin-block-start: 0.625rem; }
.badges { display: flex; flex-wrap: wrap; gap: 0.375rem; font-size: 0.8125rem; font-weight: 600; }
.badges span { padding: 0.0625rem 0.5rem; border: 1px solid var(--tone, var(--edge)); border-radius: 99px; color: var(--tone, var(--ink)); }
.badges .plain { border-color: var(--edge); color: var(--ink); }
.review.badge { color: var(--ink); }
blockquote { padding: 0.5rem 0.75rem; border-inline-start: 3px solid var(--edge); background: var(--ground); white-space: pre-line; }
.rows { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 0.25rem 1rem; font-size: 0.875rem; }
.rows ul { padding: 0; list-style: none; }
.rows .law b { font-weight: 600; }
.said { padding: 0.5rem 0.75rem; border: 1px dashed var(--edge); border-radius: 6px; }
.list { margin-block-start: 0.25rem; padding-inline-start: 1.25rem; font-size: 0.875rem; }
.foot { margin-block-start: 2rem; font-size: 0.8125rem; color: var(--soft); }
@media (max-width: 26rem) { table { font-size: 0.8125rem; } td:not(:lang(ar)), th:not(:lang(ar)) { padding-inline: 0.25rem; overflow-wrap: anywhere; hyphens: auto; } }
@media (max-width: 34rem) { .rows { grid-template-columns: 1fr; gap: 0; } .rows dd { margin-block-end: 0.375rem; } }`;

/** Margin boxes: the title at the foot of every sheet, and which sheet of how many, from left to right in every language. */
const paper = (title: string, language: Language): string => {
  const [outer, inner] = directionOf(language) === 'rtl' ? ['left', 'right'] : ['right', 'left'];
  return `
@page { size: A4; margin: 18mm 16mm 20mm;
  @bottom-${inner} { content: "${title}"; font: 8pt ${fonts(LATIN, ARABIC, SIMPLIFIED)}; color: #4a5a6a; }
  @bottom-${outer} { content: "\\2066" counter(page) " / " counter(pages) "\\2069"; font: 8pt ${fonts(LATIN)}; color: #4a5a6a; } }
@media print {
  :root { color-scheme: light; font-size: 10.5pt; ${LIGHT} }
  body { max-inline-size: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  a[href^="http"] { text-decoration: underline; }
  .finding, .alarm, .tiles li, .said, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  p, blockquote { orphans: 3; widows: 3; }
}`;
};

const asString = (text: string): string =>
  text.replace(/["\\\n<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);

export function styleSheet(title: string, language: Language): string {
  return `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }${BODY}${SUMMARY}${FINDING}${paper(asString(title), language)}
`;
}
