// Keys are the person's own. untick makes one only when asked to, and keeps none.
import { sha256Hex } from './digest.js';
import { EvidenceError } from './evidence-error.js';
import { fromPem, toPem } from './pem.js';

export type KeyAlgorithm = 'Ed25519' | 'ECDSA P-256';

export interface SigningKey {
  readonly algorithm: KeyAlgorithm;
  readonly privateKey: CryptoKey;
  /** SPKI. */
  readonly publicPem: string;
}

export interface VerifyingKey {
  readonly algorithm: KeyAlgorithm;
  readonly publicKey: CryptoKey;
  /** SHA-256 of the key itself, whatever file it came in. */
  readonly fingerprint: string;
}

type Parameters = { readonly name: string; readonly namedCurve?: string };

export const PARAMETERS: Readonly<Record<KeyAlgorithm, Parameters>> = {
  Ed25519: { name: 'Ed25519' },
  'ECDSA P-256': { name: 'ECDSA', namedCurve: 'P-256' },
};

// Object identifiers as they stand in the key: 1.3.101.112, and 1.2.840.10045.3.1.7.
const IDENTIFIERS: readonly (readonly [KeyAlgorithm, string])[] = [
  ['Ed25519', '06032b6570'],
  ['ECDSA P-256', '06082a8648ce3d030107'],
];

function algorithmOf(der: Uint8Array): KeyAlgorithm {
  const hex = Array.from(der.slice(0, 64), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const found = IDENTIFIERS.find(([, identifier]) => hex.includes(identifier));
  if (found) return found[0];
  throw new EvidenceError('BAD_KEY', 'only Ed25519 and ECDSA P-256 keys can sign a package');
}

/** Of an Ed25519 key a runtime may know nothing. */
async function orUnusable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new EvidenceError('BAD_KEY', 'the key is damaged, or this runtime cannot use keys of its kind');
  }
}

async function publicPemOf(privateKey: CryptoKey, algorithm: KeyAlgorithm): Promise<string> {
  const { kty = '', crv = '', x = '', y } = await crypto.subtle.exportKey('jwk', privateKey);
  const half = { kty, crv, x, ...(y === undefined ? {} : { y }) };
  const publicKey = await crypto.subtle.importKey('jwk', half, PARAMETERS[algorithm], true, ['verify']);
  return toPem('PUBLIC KEY', new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)));
}

export async function importSigningKey(pem: string): Promise<SigningKey> {
  const { label, der } = fromPem(pem);
  if (label === 'ENCRYPTED PRIVATE KEY') {
    throw new EvidenceError(
      'BAD_KEY',
      'the key is encrypted; "openssl pkcs8 -in it.pem -out key.pem" takes the password off',
    );
  }
  if (label !== 'PRIVATE KEY') {
    throw new EvidenceError(
      'BAD_KEY',
      `a private key in PKCS#8 is needed, this is "${label}"; "openssl pkcs8 -topk8 -nocrypt -in it.pem -out key.pem" makes one`,
    );
  }
  const algorithm = algorithmOf(der);
  return orUnusable(async () => {
    const privateKey = await crypto.subtle.importKey('pkcs8', der, PARAMETERS[algorithm], true, ['sign']);
    return { algorithm, privateKey, publicPem: await publicPemOf(privateKey, algorithm) };
  });
}

export async function importVerifyingKey(pem: string): Promise<VerifyingKey> {
  const { label, der } = fromPem(pem);
  if (label !== 'PUBLIC KEY') throw new EvidenceError('BAD_KEY', `a public key is needed, this is "${label}"`);
  const algorithm = algorithmOf(der);
  return orUnusable(async () => ({
    algorithm,
    publicKey: await crypto.subtle.importKey('spki', der, PARAMETERS[algorithm], true, ['verify']),
    fingerprint: await sha256Hex(der),
  }));
}

/** A new private key in PKCS#8. Ed25519 signs alike each time; where a runtime lacks it, P-256. */
export async function generateKeyPem(wanted: KeyAlgorithm | null = null): Promise<string> {
  const make = async (algorithm: KeyAlgorithm) => {
    const pair = (await crypto.subtle.generateKey(PARAMETERS[algorithm], true, ['sign', 'verify'])) as CryptoKeyPair;
    return toPem('PRIVATE KEY', new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)));
  };
  if (wanted !== null) return orUnusable(() => make(wanted));
  return make('Ed25519').catch(() => make('ECDSA P-256'));
}
