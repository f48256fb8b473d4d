// The frame of a rule's page. What a rule says itself is its own, in English.

/** Headings, and what an example is an example of. */
export const explain = {
  page: 'About a check',
  finds: 'What it finds',
  matters: 'Why it matters',
  examples: 'Examples',
  unsure: 'When it cannot tell',
  options: 'Options',
  sources: 'Sources',
  marked: 'In the code, data-expect marks what is found.',
  english: 'The rest of this page is in English.',
  allRules: 'All checks',
  unknown: 'There is no such check. These are all of them.',
  potential: 'A finding is a potential problem, not a legal judgement.',
  verdict: {
    fail: 'Found',
    review: 'To look at',
    ok: 'Left alone',
  },
};
