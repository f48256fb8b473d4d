// What a time stamp says, and whether it holds together. Whether its authority can be trusted is not for a program to say.
import { SignedData, type SignerInfo } from '@peculiar/asn1-cms';
import { AsnConvert } from '@peculiar/asn1-schema';
import { PKIStatus, TimeStampResp, TSTInfo } from '@peculiar/asn1-tsp';
import type { Certificate, Name } from '@peculiar/asn1-x509';
import { isSameBytes, toHex } from './digest.js';
import type { StampReading } from './stamp-reading.js';
import { SHA_256 } from './stamp-request.js';
import { HASHES, isSignatureOf } from './x509-signature.js';

const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const COMMON_NAME = '2.5.4.3';
const OCTET_STRING_HEAD = 2;

const NOTHING = { time: null, authority: null, serial: null, policy: null } as const;
const bad = (complaint: string, told: Partial<StampReading> = {}): StampReading => ({
  ...NOTHING,
  ...told,
  state: 'bad',
  complaint,
});

export interface StampToken {
  readonly info: TSTInfo;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly signed: SignedData;
}

/** Null where it grants nothing, or is no answer of an authority at all. */
export function parseStamp(token: Uint8Array): StampToken | null {
  try {
    const { status, timeStampToken } = AsnConvert.parse(token as Uint8Array<ArrayBuffer>, TimeStampResp);
    const isGranted = status.status === PKIStatus.granted || status.status === PKIStatus.grantedWithMods;
    if (!isGranted || timeStampToken === undefined) return null;
    const signed = AsnConvert.parse(timeStampToken.content, SignedData);
    const content = signed.encapContentInfo.eContent?.single?.buffer;
    if (content === undefined) return null;
    return { signed, content: new Uint8Array(content), info: AsnConvert.parse(content, TSTInfo) };
  } catch {
    return null;
  }
}

function nameOf(name: Name): string {
  const parts = [...name].flatMap((part) => [...part]);
  const told = parts.find(({ type }) => type === COMMON_NAME) ?? parts[0];
  return told?.value.toString() ?? '';
}

function certificateOf(signed: SignedData, { sid }: SignerInfo): Certificate | null {
  const certificates = [...(signed.certificates ?? [])].flatMap(({ certificate }) => certificate ?? []);
  const wanted = sid.issuerAndSerialNumber?.serialNumber;
  if (wanted === undefined) return certificates.length === 1 ? (certificates[0] ?? null) : null;
  const isIt = ({ tbsCertificate }: Certificate) =>
    isSameBytes(new Uint8Array(tbsCertificate.serialNumber), new Uint8Array(wanted));
  return certificates.find(isIt) ?? null;
}

/** The attributes are signed, and one of them is the digest of what is told. */
async function isDigestSigned(signer: SignerInfo, content: Uint8Array<ArrayBuffer>): Promise<boolean | null> {
  const hash = HASHES[signer.digestAlgorithm.algorithm];
  if (hash === undefined) return null;
  const [digest] = signer.signedAttrs?.find(({ attrType }) => attrType === MESSAGE_DIGEST)?.attrValues ?? [];
  if (digest === undefined) return false;
  const wanted = new Uint8Array(await crypto.subtle.digest(hash, content));
  return isSameBytes(new Uint8Array(digest).slice(OCTET_STRING_HEAD), wanted);
}

async function judge({
  signed,
  content,
}: StampToken): Promise<Pick<StampReading, 'state' | 'complaint' | 'authority'>> {
  const [signer] = [...signed.signerInfos];
  const certificate = signer ? certificateOf(signed, signer) : null;
  if (!signer?.signedAttrs || !certificate) {
    return { state: 'unchecked', complaint: 'it brings no certificate to check its signature with', authority: null };
  }
  const authority = nameOf(certificate.tbsCertificate.subject);
  const isTold = await isDigestSigned(signer, content);
  const isSigned = await isSignatureOf(signer, certificate);
  if (isTold === null || isSigned === null) {
    return { state: 'unchecked', complaint: 'it is signed in a way that cannot be checked here', authority };
  }
  if (isTold && isSigned) return { state: 'good', complaint: null, authority };
  return { state: 'bad', complaint: 'its signature does not hold', authority };
}

/** Reads a token that should be over this manifest. Rejects nothing: what is wrong is in the answer. */
export async function readStamp(token: Uint8Array, manifestDigest: string): Promise<StampReading> {
  const parsed = parseStamp(token);
  if (parsed === null) return bad('it is not a time stamp that was granted');
  const { genTime, serialNumber, policy, messageImprint } = parsed.info;
  const told = { time: genTime.toISOString(), serial: toHex(new Uint8Array(serialNumber)), policy };
  const over = toHex(new Uint8Array(messageImprint.hashedMessage.buffer));
  if (messageImprint.hashAlgorithm.algorithm !== SHA_256 || over !== manifestDigest) {
    return bad('it is over something else than this manifest', told);
  }
  try {
    return { ...told, ...(await judge(parsed)) };
  } catch {
    return bad('its signature cannot be read', told);
  }
}
