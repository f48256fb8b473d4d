import type { Loss } from '../../model/log-state.js';
import type { ExportAbout } from './export-format.js';

const between = ({ after, before }: Loss): string => {
  if (after !== null && before !== null) return `, between ${after} and ${before}`;
  return after !== null ? `, after ${after}` : before !== null ? `, before ${before}` : '';
};

const records = ({ from, to }: Loss): string => (from === to ? `Record ${from}` : `Records ${from} to ${to}`);

/** In English, for the formats that programs read. */
export function lossSentence(loss: Loss): string {
  const isOne = loss.from === loss.to;
  switch (loss.kind) {
    case 'missing':
      return `${records(loss)} of the log ${isOne ? 'is' : 'are'} missing${between(loss)}.`;
    case 'altered':
      return `${records(loss)} of the log ${isOne ? 'was' : 'were'} changed after being written${between(loss)}.`;
    case 'ended-early':
      return `The log ends before it should: ${records(loss).toLowerCase()} ${isOne ? 'is' : 'are'} missing${between(loss)}.`;
    case 'mark-lost':
      return 'The mark that says how far the log went is gone: records missing at its end cannot be told.';
    case 'all-gone':
      return `All of the log is gone: ${records(loss).toLowerCase()}${between(loss)}.`;
  }
}

/** "120–122", "400". */
export const recordNumbers = ({ from, to }: Loss): string => (from === to ? String(from) : `${from}–${to}`);

export const lossesOf = ({ log }: ExportAbout): readonly Loss[] => log?.losses ?? [];
