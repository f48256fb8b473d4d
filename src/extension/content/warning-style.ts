// One sheet for every warning. `!important` inside a shadow root wins over anything the page says about the host.
export const WARNING_STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 !important;
  width: auto !important;
  height: auto !important;
  max-width: none !important;
  max-height: none !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: transparent !important;
  pointer-events: none !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
/* Pages paint the ground behind their own dialogs, and mean all of them. */
:host::backdrop { display: none !important; }
.card {
  --ground: #fff; --ink: #16202a; --soft: #4a5a6a; --line: #c9d2db; --edge: #7b8896; --press: #0b57a4; --press-ink: #fff; --ring: #b3391f;
  position: fixed;
  inset: 0 auto auto 0;
  box-sizing: border-box;
  width: min(320px, calc(100vw - 16px));
  max-height: calc(100vh - 16px);
  overflow: auto;
  padding: 10px 12px 8px;
  border: 1px solid var(--line);
  border-inline-start: 4px solid var(--ring);
  border-radius: 8px;
  background: var(--ground);
  color: var(--ink);
  box-shadow: 0 4px 18px rgb(0 0 0 / 22%);
  font: 400 14px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", sans-serif;
  text-align: start;
  pointer-events: auto;
  overflow-wrap: anywhere;
  /* A selection of the whole page would read it out to the page. */
  user-select: none;
  -webkit-user-select: none;
}
.card[data-severity="moderate"] { --ring: #8a5a00; }
.card[data-severity="minor"] { --ring: #4a5a6a; }
.card[data-state="done"] { --ring: #1f6f43; }
.card:is([data-size="small"], [data-size="mark"]) { width: auto; max-width: calc(100vw - 16px); padding: 0; }
.card[data-width="narrow"] { width: min(190px, calc(100vw - 16px)); }
.card[data-size="mark"] { border-inline-start-width: 3px; }
.card[data-size="mark"] .words { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.card[data-size="mark"] .brand { inline-size: 12px; gap: 0; font-size: 0; }
.card[data-size="mark"] button.small { gap: 5px; min-height: 24px; padding: 0 6px; font-weight: 600; }
.ring {
  position: fixed;
  inset: 0 auto auto 0;
  box-sizing: border-box;
  border: 2px solid #b3391f;
  border-radius: 6px;
  box-shadow: 0 0 0 2px rgb(255 255 255 / 80%);
}
.card[hidden], .ring[hidden], [hidden] { display: none !important; }
.brand { display: flex; align-items: center; gap: 6px; margin-block-end: 4px; padding-inline-end: 28px; color: var(--soft); font-size: 12px; font-weight: 600; }
.brand::before { content: ""; flex: none; box-sizing: border-box; inline-size: 12px; block-size: 12px; border: 2px solid currentColor; border-radius: 3px; }
.text { margin: 0; }
.row { display: flex; flex-wrap: wrap; gap: 6px; margin-block-start: 8px; }
button {
  box-sizing: border-box; min-height: 32px; padding: 4px 12px; border: 1px solid var(--edge); border-radius: 6px;
  background: transparent; color: var(--ink); font: inherit; font-weight: 500; text-align: start; cursor: pointer;
}
button.main { border-color: var(--press); background: var(--press); color: var(--press-ink); font-weight: 600; }
button.quiet { min-height: 28px; padding: 3px 6px; border-color: transparent; color: var(--soft); font-size: 13px; text-decoration: underline; text-underline-offset: 2px; }
button.end { margin-inline-start: auto; align-self: center; }
button.small { min-height: 28px; padding-block: 2px; display: flex; align-items: center; gap: 8px; border-color: transparent; }
button.small .brand { margin: 0; padding: 0; }
button.close { position: absolute; inset-block-start: 4px; inset-inline-end: 4px; inline-size: 28px; min-height: 28px; padding: 0; border-color: transparent; color: var(--soft); text-align: center; line-height: 1; }
button.close::before { content: "×"; content: "×" / ""; font-size: 18px; }
button:hover { border-color: var(--ink); }
button:focus-visible { outline: 2px solid var(--press); outline-offset: 2px; }
button:disabled { opacity: .6; cursor: default; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.list { max-height: min(44vh, 340px); margin-block-start: 8px; padding-inline-end: 6px; overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; }
.card[data-room="little"] .list { max-height: 132px; }
.list button.main { background: transparent; color: var(--press); }
.list .item { padding-block: 8px; border-block-start: 1px solid var(--line); }
.more { margin-block-start: 8px; padding-block-start: 8px; border-block-start: 1px solid var(--line); font-size: 13px; }
.more p { margin: 0 0 6px; }
.more .label { color: var(--soft); font-size: 12px; font-weight: 600; margin-block-end: 2px; }
.more ul { margin: 0 0 6px; padding: 0; list-style: none; }
.note { margin: 6px 0 0; color: var(--soft); font-size: 12px; }
@media (prefers-color-scheme: dark) {
  .card { --ground: #1c242c; --ink: #eef2f5; --soft: #a9b6c2; --line: #43505c; --edge: #76838f; --press: #8cc0ff; --press-ink: #0b1a2a; --ring: #ff8a70; }
  .card[data-severity="moderate"] { --ring: #f0b64d; }
  .card[data-severity="minor"] { --ring: #a9b6c2; }
  .card[data-state="done"] { --ring: #67c795; }
  .ring { border-color: #ff8a70; box-shadow: 0 0 0 2px rgb(0 0 0 / 60%); }
}
/* A frame of a few lines: what can be done comes first. */
@media (max-height: 120px) {
  .card:not([data-size]) { padding: 4px 8px; font-size: 13px; line-height: 1.3; scrollbar-width: thin; }
  .card:not([data-size]) button:not(.close) { min-height: 26px; padding: 2px 9px; }
  .card:not([data-size]) .text, .card:not([data-size]) .row { padding-inline-end: 24px; }
  .card:not([data-size]) > .brand { display: none; }
  .row { margin-block-start: 4px; }
  .list { max-height: none; }
}
@media (prefers-reduced-motion: no-preference) {
  .card { animation: show 160ms ease-out; }
  @keyframes show { from { opacity: 0; } }
}
@media (forced-colors: active) {
  .card, .ring { border-color: CanvasText; box-shadow: none; }
  button, button.quiet, button.close { border-color: ButtonText; }
}
@media print { :host { display: none !important; } }
`;
