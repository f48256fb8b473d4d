// ECDSA signatures as OpenSSL reads them: a DER sequence of two integers, where WebCrypto has two halves of fixed length.

/** Of P-256, bytes. */
const HALF = 32;
const SEQUENCE = 0x30;
const INTEGER = 0x02;
const LONG = 0x80;

function integer(half: Uint8Array): readonly number[] {
  const first = half.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? [0] : [...half.slice(first)];
  // A leading bit would make it negative.
  const signed = (digits[0] ?? 0) >= LONG ? [0, ...digits] : digits;
  return [INTEGER, signed.length, ...signed];
}

/** The one way to write it: shortest integers, short lengths. */
export function derFromHalves(halves: Uint8Array): Uint8Array<ArrayBuffer> {
  const body = [...integer(halves.slice(0, HALF)), ...integer(halves.slice(HALF))];
  return Uint8Array.from([SEQUENCE, body.length, ...body]);
}

/** Read loosely: whoever wants it exact writes it again and compares. */
export function halvesFromDer(der: Uint8Array, half: number = HALF): Uint8Array<ArrayBuffer> {
  const halves = new Uint8Array(2 * half);
  // A length above 127 takes a byte more; only P-521 has such.
  let at = (der[1] ?? 0) >= LONG ? 3 : 2;
  for (const end of [half, 2 * half]) {
    const length = der[at + 1] ?? 0;
    const digits = der.slice(at + 2, at + 2 + length);
    const kept = digits.slice(Math.max(0, digits.length - half));
    halves.set(kept, end - kept.length);
    at += 2 + length;
  }
  return halves;
}
