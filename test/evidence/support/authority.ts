// A time-stamping authority of our own, made with OpenSSL: enough to answer, and trusted by nobody else.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CONFIG = `[ tsa ]
default_tsa = own
[ own ]
serial = serial
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
accuracy = secs:1
ordering = no
tsa_name = yes
ess_cert_id_chain = no
[ stamping ]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
`;

export type KeyKind = 'rsa' | 'p256' | 'p384';

const KEYS: Readonly<Record<KeyKind, readonly string[]>> = {
  rsa: ['-newkey', 'rsa:2048'],
  p256: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  p384: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
};

export class Authority {
  readonly folder = mkdtempSync(join(tmpdir(), 'untick-tsa-'));

  constructor(kind: KeyKind = 'rsa') {
    writeFileSync(join(this.folder, 'tsa.cnf'), CONFIG);
    writeFileSync(join(this.folder, 'serial'), '01\n');
    const subject = ['-subj', '/O=Test/CN=Test Authority', '-days', '3650', '-nodes'];
    this.#openssl('req', '-x509', ...KEYS[kind], ...subject, '-keyout', 'ca.key', '-out', 'ca.pem');
    this.#openssl(
      'req',
      ...KEYS[kind],
      '-subj',
      '/O=Test/CN=Test Stamper',
      '-nodes',
      '-keyout',
      'tsa.key',
      '-out',
      'tsa.csr',
    );
    const sign = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '3650'];
    this.#openssl(
      'x509',
      '-req',
      '-in',
      'tsa.csr',
      ...sign,
      '-extfile',
      'tsa.cnf',
      '-extensions',
      'stamping',
      '-out',
      'tsa.pem',
    );
  }

  /** Certificate to trust it with. */
  get certificate(): string {
    return join(this.folder, 'ca.pem');
  }

  answer(query: Uint8Array): Uint8Array {
    writeFileSync(join(this.folder, 'query.tsq'), query);
    this.#openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query.tsq', '-out', 'reply.tsr');
    return new Uint8Array(readFileSync(join(this.folder, 'reply.tsr')));
  }

  /** What was asked, in the words of OpenSSL. */
  readQuery(query: Uint8Array): string {
    writeFileSync(join(this.folder, 'query.tsq'), query);
    return this.#openssl('ts', '-query', '-in', 'query.tsq', '-text');
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #openssl(...words: string[]): string {
    return execFileSync('openssl', words, { cwd: this.folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  }
}

export interface AuthorityServer {
  readonly url: string;
  readonly queries: readonly Uint8Array[];
  readonly close: () => Promise<void>;
}

export async function serveAuthority(answer: (query: Uint8Array) => Uint8Array): Promise<AuthorityServer> {
  const queries: Uint8Array[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      queries.push(new Uint8Array(Buffer.concat(parts)));
      response
        .writeHead(200, { 'content-type': 'application/timestamp-reply' })
        .end(answer(queries.at(-1) ?? new Uint8Array()));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/tsr`,
    queries,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
