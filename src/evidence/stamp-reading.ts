/** What a time stamp says, and how much of it was checked. */
export interface StampReading {
  /**
   * `good`: it is over this manifest, and signed by the certificate that comes with it. `unchecked`: over this manifest, but signed in
   * a way that cannot be checked here. Whether the authority is to be trusted is never checked.
   */
  readonly state: 'good' | 'bad' | 'unchecked';
  readonly time: string | null;
  readonly authority: string | null;
  readonly serial: string | null;
  readonly policy: string | null;
  readonly complaint: string | null;
}

/** Reads a token over the digest of a manifest. A part of its own, since it brings a reader of ASN.1 with it. */
export type ReadStamp = (token: Uint8Array, manifestDigest: string) => Promise<StampReading>;
