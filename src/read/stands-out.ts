import type { ButtonFact, Look } from '../model/facts.js';
import type { StandsOut } from '../model/reading.js';
import { contrastOf, distanceOf } from './contrast.js';

// Below it two areas are one to the eye: a just noticeable difference in Oklab is 0.02 (Björn Ottosson, 2020).
const NOTICEABLE = 0.02;
const BLACK = 'rgb(0, 0, 0)';
const WHITE = 'rgb(255, 255, 255)';

const rounded = (value: number | null, to = 100): number | null =>
  value === null ? null : Math.round(value * to) / to;

function drawnAs(
  { fillIsImage, border, borderColor, around }: Look,
  fillDistance: number | null,
): StandsOut['drawnAs'] {
  if (fillIsImage || (fillDistance ?? 0) >= NOTICEABLE) return 'filled';
  if (border <= 0 || borderColor === null) return 'text';
  const shown = distanceOf([borderColor, ...around], around);
  return shown === null || shown >= NOTICEABLE ? 'outlined' : 'text';
}

/** It hides what lies below. Through a see-through banner the page shows, whatever it holds just now. */
function hides(ground: string | undefined): boolean {
  const through = ground === undefined ? 0 : distanceOf([ground, BLACK], [ground, WHITE]);
  return through !== null && through < NOTICEABLE;
}

/** Nothing but plain colour lies under and around it. */
const isPlain = ({ fillIsImage, style, around, aroundIsImage }: Look): boolean =>
  !fillIsImage && !style.groundIsImage && !aroundIsImage && hides(around[0]);

/** Measures how much a button stands out. Null where it was not measured. */
export function standsOut({ look, sight }: ButtonFact): StandsOut | null {
  if (!look) return null;
  const { fill, around } = look;
  const fillDistance = fill === null ? 0 : distanceOf([fill, ...around], around);
  return {
    textContrast: rounded(contrastOf(look.style)),
    fillDistance: rounded(fillDistance, 1000),
    fontSize: look.style.fontSize,
    fontWeight: look.style.fontWeight,
    area: sight.box ? Math.round(sight.box.width * sight.box.height) : null,
    drawnAs: drawnAs(look, fillDistance),
    isProvable: isPlain(look) && fillDistance !== null,
  };
}
