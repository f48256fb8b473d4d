import { CodedError } from './coded-error.js';

// Chromium's net error → our code and a sentence. First match wins.
const NET_ERRORS: readonly (readonly [RegExp, string, string])[] = [
  [/ERR_NAME_NOT_RESOLVED|ERR_DNS/, 'HOST_UNREACHABLE', 'its name could not be found'],
  [/ERR_CONNECTION_REFUSED/, 'HOST_UNREACHABLE', 'the connection was refused'],
  [/ERR_CONNECTION_TIMED_OUT|ERR_TIMED_OUT/, 'HOST_UNREACHABLE', 'the connection took too long'],
  [/ERR_(ADDRESS_|INTERNET_|NETWORK_|PROXY_|TUNNEL_)/, 'HOST_UNREACHABLE', 'there is no way to it from here'],
  [/ERR_CONNECTION_(RESET|CLOSED|ABORTED)|ERR_EMPTY_RESPONSE|ERR_SOCKET/, 'CONNECTION_RESET', 'the host hung up'],
  [/ERR_(CERT|SSL|BAD_SSL)/, 'CERT_ERROR', 'its certificate cannot be trusted'],
  [/ERR_TOO_MANY_REDIRECTS/, 'REDIRECT_LOOP', 'it redirects in a circle'],
  [/ERR_FILE_NOT_FOUND/, 'FILE_NOT_FOUND', 'there is no such file'],
  [/ERR_ACCESS_DENIED/, 'FILE_NOT_READABLE', 'the file may not be read'],
  [/Download is starting/, 'NOT_HTML', 'it is a download, not a page'],
  [/ERR_ABORTED/, 'NOT_HTML', 'it answers with nothing to show'],
  [/ERR_(UNSAFE_PORT|INVALID_URL|UNKNOWN_URL_SCHEME)/, 'BAD_TARGET', 'a browser does not open this address'],
  [/ERR_BLOCKED_BY_CLIENT/, 'OFFLINE_BLOCKED', 'it leads to another address, which --offline blocks'],
  [/crashed/i, 'PAGE_CRASHED', 'the page crashed'],
  [/has been closed|Browser closed|disconnected/, 'BROWSER_CRASHED', 'the browser went away'],
  [/Timeout \d+ ?ms exceeded/, 'PAGE_HUNG', 'it did not answer in time'],
];

/** Names the failure. The browser's own words hold the full address, query and all, and are dropped. */
export function nameFailure(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  const words = error instanceof Error ? error.message : String(error);
  const known = NET_ERRORS.find(([pattern]) => pattern.test(words));
  const netError = /net::(ERR_[A-Z_]+)/.exec(words)?.[1];
  if (known === undefined) return new CodedError('LOAD_FAILED', `it could not be loaded (${netError ?? 'no reason'})`);
  const [, code, sentence] = known;
  return new CodedError(code, netError === undefined ? sentence : `${sentence} (${netError})`);
}
