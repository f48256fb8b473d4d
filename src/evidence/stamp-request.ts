// Asking an authority for the time (RFC 3161). What is sent is a digest and a random number, nothing of the package.
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { MessageImprint, TimeStampReq, TimeStampReqVersion } from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';

export const SHA_256 = '2.16.840.1.101.3.4.2.1';

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

export interface StampRequest {
  readonly body: Uint8Array<ArrayBuffer>;
  /** What the answer has to bear, so that it is no older answer sent again. */
  readonly nonce: Uint8Array;
}

export function stampRequest(manifestDigest: string): StampRequest {
  const nonce = crypto.getRandomValues(new Uint8Array(8));
  // As a number in ASN.1 it has to be positive and without leading zeros.
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40;
  const request = new TimeStampReq({
    version: TimeStampReqVersion.v1,
    messageImprint: new MessageImprint({
      // OpenSSL and some authorities want the parameters said to be null.
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: SHA_256, parameters: null }),
      hashedMessage: new OctetString(bytesOf(manifestDigest)),
    }),
    nonce: nonce.buffer,
    certReq: true,
  });
  return { body: new Uint8Array(AsnConvert.serialize(request)), nonce };
}
