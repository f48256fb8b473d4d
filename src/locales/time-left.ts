import { type Language, tagOf } from './language.js';

const MINUTES_PER_HOUR = 60;
const MINUTE_MS = 60_000;

/** A length of time as a person says it: hours and minutes, the last minute begun counted whole. */
export function timeLeft(ms: number, language: Language): string {
  const tag = tagOf(language);
  const all = Math.max(1, Math.ceil(ms / MINUTE_MS));
  const [hours, minutes] = [Math.floor(all / MINUTES_PER_HOUR), all % MINUTES_PER_HOUR];
  const unit = (value: number, name: 'hour' | 'minute') =>
    value > 0 ? [new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value)] : [];
  return new Intl.ListFormat(tag, { type: 'unit' }).format([...unit(hours, 'hour'), ...unit(minutes, 'minute')]);
}
