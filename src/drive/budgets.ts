// What a page may take on top of being looked at, ms.

/** What cannot be begun in time is said to have failed. */
export const PROBE_BUDGET_MS = 90_000;
export const CAPTURE_BUDGET_MS = 60_000;
