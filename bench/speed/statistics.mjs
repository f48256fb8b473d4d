// Medians and quartiles: a shared machine has outliers on one side, and a mean is moved by them.
/** @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at % 1);
}

/** @param {readonly number[]} values */
export const summary = (values) => ({
  median: quantile(values, 0.5),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
  count: values.length,
});

/** Ratios of what was measured in the same repetition. @param {readonly number[]} ours @param {readonly number[]} theirs */
export function pairedRatio(ours, theirs) {
  const pairs = ours.flatMap((one, at) => {
    const other = theirs[at];
    return other !== undefined && other > 0 && Number.isFinite(one) ? [one / other] : [];
  });
  return pairs.length > 0 ? summary(pairs) : null;
}

/** @template T @param {readonly T[]} list @returns {T[]} */
export function shuffled(list) {
  const cards = [...list];
  for (let at = cards.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1));
    [cards[at], cards[other]] = [/** @type {T} */ (cards[other]), /** @type {T} */ (cards[at])];
  }
  return cards;
}
