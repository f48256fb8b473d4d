/** ISO 3166 codes, with a state or province where the law is its own; `EU` for the Union. */
export const JURISDICTIONS = {
  EU: 'European Union',
  GB: 'United Kingdom',
  CH: 'Switzerland',
  US: 'United States',
  'US-CA': 'California',
  'US-CO': 'Colorado',
  'US-CT': 'Connecticut',
  CA: 'Canada',
  'CA-QC': 'Quebec',
  BR: 'Brazil',
  CN: 'China',
  JP: 'Japan',
  KR: 'Korea',
  VN: 'Viet Nam',
  IN: 'India',
  SG: 'Singapore',
  AU: 'Australia',
  SA: 'Saudi Arabia',
  AE: 'United Arab Emirates',
  EG: 'Egypt',
} as const;
export type Jurisdiction = keyof typeof JURISDICTIONS;

export const PROVISION_STATUSES = [
  'in-force',
  'guidance',
  'standard',
  'not-yet-applicable',
  'superseded',
  'vacated',
] as const;
export type ProvisionStatus = (typeof PROVISION_STATUSES)[number];

export type ProvisionKind = 'statute' | 'rule' | 'case' | 'guidance' | 'standard';

export interface Provision {
  readonly id: string;
  readonly name: string;
  /** What people call it: for one line among many. */
  readonly short: string;
  readonly article: string;
  readonly jurisdiction: Jurisdiction;
  readonly status: ProvisionStatus;
  readonly kind: ProvisionKind;
  /** As precise as is known: a day, a month or words. Null where no one date says it, as for a judgment. */
  readonly appliesFrom: string | null;
  readonly summary: string;
  readonly url: string;
  /** Somebody read the text or a report of it. False: recalled only, and to be shown as not verified. */
  readonly verified: boolean;
  /** What the provision does not say, or whom it does not bind. */
  readonly note?: string;
}
