import type { Gathered, Submission } from '../../src/model/history.js';
import type { FrameReport, Receipt } from '../../src/model/report.js';

/** A report of one frame with one finding, as the engine makes it. */
export const aFrameReport = (change: Partial<FrameReport> = {}): FrameReport => ({
  url: 'https://shop.example/signup',
  isTop: true,
  title: 'Sign up',
  language: 'en',
  kinds: ['signup'],
  viewport: { width: 900, height: 640 },
  findings: [
    {
      rule: 'preticked-consent',
      message: 'preset',
      about: 3,
      verdict: 'fail',
      severity: 'serious',
      purposes: ['third-party-sharing'],
      evidence: { state: 'on', words: 'Share my data', decidedBy: ['share'], contrast: 12.5, initialState: 'on' },
      target: ['#box'],
      role: 'checkbox',
      text: 'Share my data',
      language: 'en',
      provisions: ['gdpr-rec-32'],
    },
  ],
  outcomes: { 'preticked-consent': 'found', 'preselected-extra': 'not-applicable' },
  limits: [],
  submissions: [],
  memory: { declined: [], refused: [] },
  durationMs: 3.1,
  ...change,
});

/** A consent that was sent as it was found. */
export const aConsent = (change: Partial<Gathered> = {}): Gathered => ({
  ref: 3,
  words: 'Share my data',
  fieldName: 'share',
  role: 'checkbox',
  purposes: ['third-party-sharing'],
  shown: 'on',
  sent: 'on',
  touched: false,
  declined: false,
  ...change,
});

export const aSubmission = (change: Partial<Submission> = {}): Submission => ({
  at: 4200,
  means: 'submit',
  form: 'Sign up',
  receiver: 'https://shop.example',
  consents: [aConsent()],
  ...change,
});

export const aReceipt = (change: Partial<Receipt> = {}): Receipt => {
  const { consents, ...submission } = aSubmission();
  return { ...submission, party: 'first', consents: consents.map(({ ref: _, ...consent }) => consent), ...change };
};
