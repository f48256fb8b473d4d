import { derFromHalves, halvesFromDer } from './der-signature.js';
import { isSameBytes } from './digest.js';
import type { KeyAlgorithm, SigningKey, VerifyingKey } from './keys.js';

const HOW: Readonly<Record<KeyAlgorithm, EcdsaParams | Algorithm>> = {
  Ed25519: { name: 'Ed25519' },
  'ECDSA P-256': { name: 'ECDSA', hash: 'SHA-256' },
};

/** As OpenSSL reads it. Ed25519 gives the same signature each time; ECDSA, by its nature, another one. */
export async function sign(bytes: Uint8Array<ArrayBuffer>, key: SigningKey): Promise<Uint8Array> {
  const signature = new Uint8Array(await crypto.subtle.sign(HOW[key.algorithm], key.privateKey, bytes));
  return key.algorithm === 'Ed25519' ? signature : derFromHalves(signature);
}

export async function isSignedBy(
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array,
  key: VerifyingKey,
): Promise<boolean> {
  const isDer = key.algorithm !== 'Ed25519';
  const plain = isDer ? halvesFromDer(signature) : (signature as Uint8Array<ArrayBuffer>);
  // Written in another way, it would be another file.
  if (isDer && !isSameBytes(derFromHalves(plain), signature)) return false;
  return crypto.subtle.verify(HOW[key.algorithm], key.publicKey, plain, bytes).catch(() => false);
}
