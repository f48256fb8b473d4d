// Everything a browser asks the network for goes through here: it is written down, and only the test's own shop is let through.
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface DenyingProxy {
  readonly address: string;
  /** "METHOD address" and the headers and body of each request, in order. */
  readonly asked: readonly Asked[];
  readonly close: () => void;
}

export interface Asked {
  readonly what: string;
  readonly isLetThrough: boolean;
  /** With what it carries, but for what the browser itself says of the page it comes from. */
  readonly whole: string;
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** @param origins what is let through */
export async function openDenyingProxy(origins: readonly string[]): Promise<DenyingProxy> {
  const asked: Asked[] = [];
  const server = createServer(async (message, response) => {
    const url = message.url ?? '';
    const body = await bodyOf(message);
    const isLetThrough = origins.some((origin) => url.startsWith(`${origin}/`));
    const head = `${message.method} ${url}`;
    const { referer: _, cookie: __, ...headers } = message.headers;
    const whole = `${head}\n${JSON.stringify(headers)}\n${body.toString('latin1')}`;
    asked.push({ what: head, isLetThrough, whole });
    if (!isLetThrough) {
      response.writeHead(403).end();
      return;
    }
    const passed = request(url, { method: message.method, headers: message.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    passed.end(body);
  });
  server.on('connect', (message, socket) => {
    asked.push({ what: `CONNECT ${message.url}`, isLetThrough: false, whole: JSON.stringify(message.headers) });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
