// Configs that the schema of the program and the one for editors have to answer alike. `complaint` is a part of what the program says.
export const GOOD: readonly unknown[] = [
  {},
  { $schema: './schema/config.schema.json', urls: ['https://shop.example/', 'pages'], failOn: 'none' },
  { jurisdiction: ['eu', 'US-CA'], rules: ['preticked-consent'], disableRules: [], reportLang: 'zh-tw', lang: 'zh-CN' },
  { viewport: '390x844', timeout: 2.5, observe: 0, loads: 20, concurrency: 1, device: 'Pixel 7' },
  { viewport: '10000X1', format: ['pretty', 'csv-pages'], output: { json: 'a.json', html: '-' } },
  { baseline: 'b.json', browserPath: '/usr/bin/chromium', storageState: 's.json', steps: 'j.ts' },
  { probe: true, gpc: false, offline: true, sourceMap: { '/checkout': 'src/checkout.tsx' } },
  {
    ignore: [
      { reason: 'asked the lawyers' },
      { rule: 'forced-consent', url: '/a/**', name: '/x/i', reason: 'r', until: '2026-12-31' },
    ],
  },
  {
    declare: [
      {
        url: '/checkout',
        controls: [{ name: 'Newsletter', state: 'off', optional: true, separate: true }],
        exact: true,
      },
    ],
  },
];

export const BAD: readonly { readonly config: unknown; readonly complaint: string }[] = [
  { config: [], complaint: 'it must be an object, not a list' },
  { config: { ignor: [] }, complaint: 'there is no key "ignor". Did you mean "ignore"?' },
  { config: { urls: 'https://shop.example/' }, complaint: '"urls" must be a list of addresses, files or folders' },
  { config: { urls: [''] }, complaint: '"urls[0]" must be a text that is not empty' },
  { config: { failOn: 'seriuos' }, complaint: 'not "seriuos". Did you mean "serious"?' },
  { config: { jurisdiction: ['EUR'] }, complaint: '"jurisdiction[0]" must be one of EU, ' },
  { config: { rules: ['preticked-consnt'] }, complaint: 'Did you mean "preticked-consent"' },
  { config: { viewport: '390' }, complaint: '"viewport" must be a size in pixels' },
  { config: { viewport: '0x10' }, complaint: '"viewport"' },
  { config: { viewport: '10001x10' }, complaint: '"viewport"' },
  { config: { timeout: 0 }, complaint: '"timeout" must be a number of seconds up to 3600, and more than 0' },
  { config: { timeout: 3601 }, complaint: '"timeout"' },
  { config: { observe: -1 }, complaint: '"observe"' },
  { config: { loads: 21 }, complaint: '"loads" must be a whole number from 1 to 20' },
  { config: { loads: 1.5 }, complaint: '"loads"' },
  { config: { concurrency: 0 }, complaint: '"concurrency"' },
  { config: { concurrency: 33 }, complaint: '"concurrency" must be a whole number from 1 to 32' },
  { config: { format: ['jsn'] }, complaint: 'Did you mean "json"' },
  { config: { output: { jsn: 'a' } }, complaint: 'a key of "output" must be one of ' },
  { config: { output: { json: '' } }, complaint: '"output.json" must be a text' },
  { config: { probe: 'yes' }, complaint: '"probe" must be true or false, not "yes"' },
  { config: { sourceMap: { '/a': 1 } }, complaint: '"sourceMap./a" must be a text' },
  {
    config: { ignore: [{ rule: 'forced-consent' }] },
    complaint: '"ignore[0].reason" is missing: it must be a sentence that says why',
  },
  { config: { ignore: [{ reason: '  ' }] }, complaint: '"ignore[0].reason"' },
  {
    config: { ignore: [{ reason: 'r', untl: '2026-12-31' }] },
    complaint: 'there is no key "ignore[0].untl". Did you mean "until"',
  },
  { config: { ignore: [{ reason: 'r', until: 'next year' }] }, complaint: '"ignore[0].until" must be a day' },
  { config: { ignore: [{ reason: 'r', until: '2026-02-30' }] }, complaint: '"ignore[0].until" must be a day' },
  { config: { declare: [{ url: '/a' }] }, complaint: '"declare[0].controls" is missing' },
  {
    config: { declare: [{ url: '/a', controls: [{ name: 'x', state: 'ticked' }] }] },
    complaint: '"declare[0].controls[0].state" must be one of on, off',
  },
  {
    config: { declare: [{ url: '/a', controls: [{ name: '', state: 'on' }] }] },
    complaint: '"declare[0].controls[0].name"',
  },
];
