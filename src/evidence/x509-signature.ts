// Whether a certificate's key made the signature of a signer, for the kinds of keys that authorities use.
import type { SignerInfo } from '@peculiar/asn1-cms';
import { AsnConvert } from '@peculiar/asn1-schema';
import { type Certificate, SubjectPublicKeyInfo } from '@peculiar/asn1-x509';
import { halvesFromDer } from './der-signature.js';
import { toHex } from './digest.js';

export const HASHES: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

// Signature algorithms that name their hash; the plain one of RSA leaves that to the digest of the signer.
const NAMED_HASHES: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
};
const SET = 0x31;
const PLAIN_RSA = '1.2.840.113549.1.1.1';
const RSA_KEY = '1.2.840.113549.1.1.1';

// Object identifiers of curves as they stand in a key, and the length of half a signature.
const CURVES: readonly (readonly [string, string, number])[] = [
  ['06082a8648ce3d030107', 'P-256', 32],
  ['06052b81040022', 'P-384', 48],
  ['06052b81040023', 'P-521', 66],
];

/** As they were signed: a set by itself, where in the message they are a part. They have to be DER, so there is one way to write them. */
function attributesOf({ signedAttrs = [] }: SignerInfo): Uint8Array<ArrayBuffer> {
  const parts = signedAttrs.map((attribute) => new Uint8Array(AsnConvert.serialize(attribute)));
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const head = [SET, ...derLength(length)];
  const bytes = new Uint8Array(head.length + length);
  bytes.set(head);
  let at = head.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function derLength(length: number): readonly number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

async function isByRsa(spki: ArrayBuffer, hash: string, signature: BufferSource, data: BufferSource) {
  const how = { name: 'RSASSA-PKCS1-v1_5', hash };
  const key = await crypto.subtle.importKey('spki', spki, how, false, ['verify']);
  return crypto.subtle.verify(how, key, signature, data);
}

async function isByCurve(spki: ArrayBuffer, hash: string, signature: Uint8Array, data: BufferSource) {
  const hex = toHex(new Uint8Array(spki).slice(0, 40));
  const curve = CURVES.find(([identifier]) => hex.includes(identifier));
  if (curve === undefined) return null;
  const [, namedCurve, half] = curve;
  const key = await crypto.subtle.importKey('spki', spki, { name: 'ECDSA', namedCurve }, false, ['verify']);
  return crypto.subtle.verify({ name: 'ECDSA', hash }, key, halvesFromDer(signature, half), data);
}

/** Null where it is signed in a way not known here. */
export async function isSignatureOf(signer: SignerInfo, { tbsCertificate }: Certificate): Promise<boolean | null> {
  const { algorithm } = signer.signatureAlgorithm;
  const hash = algorithm === PLAIN_RSA ? HASHES[signer.digestAlgorithm.algorithm] : NAMED_HASHES[algorithm];
  if (hash === undefined) return null;
  const info = tbsCertificate.subjectPublicKeyInfo;
  const spki = AsnConvert.serialize(new SubjectPublicKeyInfo(info));
  const signature = new Uint8Array(signer.signature.buffer);
  const isRsa = info.algorithm.algorithm === RSA_KEY;
  return (isRsa ? isByRsa : isByCurve)(spki, hash, signature as Uint8Array<ArrayBuffer>, attributesOf(signer));
}
