import { readIntent } from '../lexicon/intent.js';
import { readNotice } from '../lexicon/read-notice.js';
import { readRefusal } from '../lexicon/read-refusal.js';
import type { ButtonFact, PageFacts, Ref, Sight, SurfaceFact, TextFact } from '../model/facts.js';
import type { ButtonReading, ControlReading, SurfaceReading, TextReading } from '../model/reading.js';
import type { Intent } from '../model/words.js';
import { askedIn } from './banner.js';
import { standsOut } from './stands-out.js';

const ANSWERS: readonly Intent[] = ['accept', 'reject', 'settings', 'save'];

/** Whether anything keeps it from being seen; null where nothing was measured. */
function isPerceivable(sight: Sight, page: PageFacts): boolean | null {
  if (!page.measured.style || sight.concealedBy === null) return null;
  return sight.concealedBy.length === 0 && !page.frame.concealedBy?.length;
}

export function readButton(button: ButtonFact, page: PageFacts): ButtonReading {
  const hint = button.language ?? page.language;
  return {
    ...button,
    intent: readIntent(button.name, hint),
    refusal: readRefusal(button.name, hint),
    perceivable: isPerceivable(button.sight, page),
    standsOut: standsOut(button),
  };
}

export function readText(text: TextFact, page: PageFacts): TextReading {
  return {
    ...text,
    perceivable: isPerceivable(text.sight, page),
    notice: readNotice(text.text, text.language ?? page.language),
  };
}

/** Puts buttons and controls back onto the surface they stand on, and says what it asks. */
export function readSurface(
  surface: SurfaceFact,
  page: PageFacts,
  buttons: ReadonlyMap<Ref, ButtonReading>,
  controls: ReadonlyMap<Ref, ControlReading>,
): SurfaceReading {
  const own = surface.buttons.flatMap((ref) => buttons.get(ref) ?? []);
  const held = surface.controls.flatMap((ref) => controls.get(ref) ?? []);
  const notice = readNotice(surface.text, surface.language ?? page.language);
  const asks = askedIn(notice.about).length > 0 || held.some((control) => control.isConsent);
  const isAnswered = own.some(({ intent }) => ANSWERS.includes(intent)) || held.length > 0 || notice.acts;
  return {
    ...surface,
    perceivable: isPerceivable(surface.sight, page),
    asksConsent: asks && isAnswered,
    notice,
    buttons: own,
    controls: held,
  };
}
