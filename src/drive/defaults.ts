// How pages are looked at where nobody says otherwise.
import { availableParallelism } from 'node:os';

// A page that is slow but well is done in a few seconds; the default of browser test tools.
export const TIMEOUT_S = 30;
// Scripts that tick late do so within a few seconds, or nobody would still be there (own judgement).
export const OBSERVE_S = 2;

// A page mostly waits, for its network and to come to rest; a shop that is asked for more at a time may take it for an attack.
const MOST_AT_A_TIME = 4;

export const pagesAtATime = (): number => Math.min(MOST_AT_A_TIME, availableParallelism());
