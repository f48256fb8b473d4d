import type { FrameReport } from '../../src/model/report.js';

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
  durationMs: 3.1,
  ...change,
});
