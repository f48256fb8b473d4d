// What a number may be, on the command line and in a config alike.

// Larger ones run out of memory in the browser before they show anything new.
export const LARGEST_SIDE = 10_000;
export const LONGEST_TIMEOUT_S = 3_600;
// A pattern shown once in five loads is missed by twenty in one case of a hundred (0.8 to the power of 20).
export const MOST_LOADS = 20;
// Each page at work is a renderer of its own; beyond this one machine only makes its pages wait (own judgement).
export const MOST_AT_ONCE = 32;
