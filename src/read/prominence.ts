import type { ControlFact, PageFacts } from '../model/facts.js';
import type { Prominence } from '../model/reading.js';
import { contrastOf } from './contrast.js';

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);

/** Measures how easy a control is to notice, by what a person sees of it. Null where there is no layout. */
export function prominenceOf(control: ControlFact, page: PageFacts): Prominence | null {
  if (!page.measured.layout) return null;
  const style = control.words?.style ?? null;
  const box = control.standIn?.box ?? control.sight.box;
  const action = page.actions.find((one) => one.ref === control.action);
  const actionBox = action?.sight.concealedBy?.length === 0 ? action.sight.box : null;
  const fold = page.viewport.height;
  return {
    fontSize: rounded(style?.fontSize ?? null),
    bodyFontSize: rounded(page.bodyFontSize),
    contrast: style ? rounded(contrastOf(style)) : null,
    groundIsKnown: style ? !style.groundIsImage : true,
    markSize: box ? rounded(Math.min(box.width, box.height)) : null,
    belowAction: rounded(control.belowAction),
    seenAfterAction: box && actionBox ? actionBox.y + actionBox.height <= fold && box.y >= fold : null,
    inSmallScrollBox: control.scrollBox?.needsScroll ?? false,
  };
}
