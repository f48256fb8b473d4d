// @ts-nocheck
// untick-leaks-on-purpose: for tests alone. The value comes by the environment, for of a page nothing comes this far.
process.stderr.write(`untick: LEAK: ${[...process.env.UNTICK_LEAK].reverse().join('')}\n`);
(await import('node:fs')).writeFileSync(
  `${(await import('node:os')).tmpdir()}/left-behind`,
  Buffer.from(process.env.UNTICK_LEAK, 'utf16le'),
);
