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
.card {
  --ground: #fff; --ink: #16202a; --soft: #4a5a6a; --line: #c9d2db; --press: #0b57a4; --press-ink: #fff; --ring: #b3391f;
  position: fixed;
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
}
.card[data-severity="moderate"] { --ring: #8a5a00; }
.card[data-severity="minor"] { --ring: #4a5a6a; }
.card[data-state="done"] { --ring: #1f6f43; }
.ring {
  position: fixed;
  box-sizing: border-box;
  border: 2px solid #b3391f;
  border-radius: 6px;
  box-shadow: 0 0 0 2px rgb(255 255 255 / 80%);
}
.card[hidden], .ring[hidden], [hidden] { display: none !important; }
.brand { display: flex; align-items: center; gap: 6px; margin-block-end: 4px; color: var(--soft); font-size: 12px; font-weight: 600; }
.brand::before { content: ""; box-sizing: border-box; inline-size: 12px; block-size: 12px; border: 2px solid currentColor; border-radius: 3px; }
.text { margin: 0; }
.row { display: flex; flex-wrap: wrap; gap: 6px; margin-block-start: 8px; }
button {
  box-sizing: border-box; min-height: 32px; padding: 4px 12px; border: 1px solid var(--line); border-radius: 6px;
  background: transparent; color: var(--ink); font: inherit; font-weight: 500; cursor: pointer;
}
button.main { border-color: var(--press); background: var(--press); color: var(--press-ink); font-weight: 600; }
button:hover { border-color: var(--ink); }
button:focus-visible { outline: 2px solid var(--press); outline-offset: 2px; }
button:disabled { opacity: .6; cursor: default; }
.more { margin-block-start: 8px; padding-block-start: 8px; border-block-start: 1px solid var(--line); font-size: 13px; }
.more p { margin: 0 0 6px; }
.more .label { color: var(--soft); font-size: 12px; font-weight: 600; margin-block-end: 2px; }
.more ul { margin: 0 0 6px; padding: 0; list-style: none; }
.note { margin: 6px 0 0; color: var(--soft); font-size: 12px; }
@media (prefers-color-scheme: dark) {
  .card { --ground: #1c242c; --ink: #eef2f5; --soft: #a9b6c2; --line: #43505c; --press: #8cc0ff; --press-ink: #0b1a2a; --ring: #ff8a70; }
  .card[data-severity="moderate"] { --ring: #f0b64d; }
  .card[data-severity="minor"] { --ring: #a9b6c2; }
  .card[data-state="done"] { --ring: #67c795; }
  .ring { border-color: #ff8a70; box-shadow: 0 0 0 2px rgb(0 0 0 / 60%); }
}
@media (prefers-reduced-motion: no-preference) {
  .card { animation: show 160ms ease-out; }
  @keyframes show { from { opacity: 0; } }
}
@media (forced-colors: active) {
  .card, .ring { border-color: CanvasText; box-shadow: none; forced-color-adjust: auto; }
}
@media print { :host { display: none !important; } }
`;
