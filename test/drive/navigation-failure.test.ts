// @vitest-environment node
import { expect, test } from 'vitest';
import { CodedError } from '../../src/drive/coded-error.js';
import { nameFailure } from '../../src/drive/navigation-failure.js';

test.each([
  ['page.goto: net::ERR_NAME_NOT_RESOLVED at https://x.example/?token=1', 'HOST_UNREACHABLE'],
  ['page.goto: net::ERR_CONNECTION_REFUSED at https://x.example/', 'HOST_UNREACHABLE'],
  ['page.goto: net::ERR_CONNECTION_RESET at https://x.example/', 'CONNECTION_RESET'],
  ['page.goto: net::ERR_EMPTY_RESPONSE at https://x.example/', 'CONNECTION_RESET'],
  ['page.goto: net::ERR_CERT_DATE_INVALID at https://x.example/', 'CERT_ERROR'],
  ['page.goto: net::ERR_CERT_COMMON_NAME_INVALID at https://x.example/', 'CERT_ERROR'],
  ['page.goto: net::ERR_SSL_PROTOCOL_ERROR at https://x.example/', 'CERT_ERROR'],
  ['page.goto: net::ERR_TOO_MANY_REDIRECTS at https://x.example/', 'REDIRECT_LOOP'],
  ['page.goto: Download is starting', 'NOT_HTML'],
  ['page.goto: net::ERR_ABORTED at https://x.example/', 'NOT_HTML'],
  ['page.goto: Timeout 3000ms exceeded.', 'PAGE_HUNG'],
  ['page.goto: Page crashed', 'PAGE_CRASHED'],
  ['browser.newContext: Target page, context or browser has been closed', 'BROWSER_CRASHED'],
  ['page.goto: net::ERR_SOMETHING_NEW at https://x.example/', 'LOAD_FAILED'],
])('%s is %s', (message, code) => {
  expect(nameFailure(new Error(message)).code).toBe(code);
});

test('keeps what the browser says about the address to itself', () => {
  const { message } = nameFailure(new Error('page.goto: net::ERR_NAME_NOT_RESOLVED at https://x.example/?token=1'));
  expect(message).toBe('its name could not be found (ERR_NAME_NOT_RESOLVED)');
});

test('an error that already has a code keeps it', () => {
  expect(nameFailure(new CodedError('PAGE_HUNG', 'it did not answer')).code).toBe('PAGE_HUNG');
});
