// Who is measured. A contestant has a script (what its bytes are, and what is evaluated at injection) and steps, each an expression
// in the same isolated world; where a step has a `change`, the page itself does that before, and is drawn, outside of what is measured.
import { readFileSync } from 'node:fs';
import { build as bundle } from 'vite';
import { ADDITION } from './pages.mjs';
import { peerFile, preparePeers } from './peers.mjs';

/** @typedef {{ name: string, expression: string, change?: string }} Step */
/** @typedef {{ id: string, title: string, script: string, shipped?: string, steps: Step[], isOnce?: boolean }} Contestant */

/** Repetitions of what takes microseconds alone: each figure is a part of one evaluation. */
export const AGAIN = 20;
const again = (call) => `(() => { for (let at = 0; at < ${AGAIN}; at++) ${call}; })()`;

/** A file and what it imports, as one script that leaves a global. */
export async function bundled(entry, name, define = {}) {
  const made = await bundle({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define,
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name, fileName: () => 'out.js' } },
  });
  return asGlobal([made].flat()[0].output[0].code, name);
}

const asGlobal = (code, name) => code.replace(new RegExp(`^(?:var|let|const) ${name}\\b`, 'm'), `globalThis.${name}`);

// A content script finds the browser's API there. This one answers to nothing, as a worker does that is still waking.
const API = `globalThis.browser = { runtime: { id: 'bench', onMessage: { addListener() {} }, getURL: (path) => path,
  sendMessage: () => new Promise(() => {}) }, storage: Object.fromEntries(['onChanged', 'local', 'session'].map((area) => [area, { addListener() {}, removeListener() {}, get: async () => ({}), onChanged: { addListener() {}, removeListener() {} } }])) };`;

// Detection alone: what would act on a banner, hide it or try again is switched off.
const AUTOCONSENT_CONFIG = {
  enabled: true,
  autoAction: null,
  disabledCmps: [],
  enablePrehide: false,
  detectRetries: 1,
  isMainWorld: false,
  enableGeneratedRules: true,
  enableHeuristicDetection: true,
  logs: {},
};

async function autoconsent() {
  const folder = '@duckduckgo/autoconsent';
  const { filterCompactRules } = await import(
    new URL(`../peers/node_modules/${folder}/dist/autoconsent.esm.js`, import.meta.url).href
  );
  const rules = filterCompactRules(JSON.parse(peerFile(`${folder}/rules/compact-rules.json`)), {
    url: 'http://127.0.0.1/',
    mainFrame: true,
  });
  const answer = JSON.stringify({
    type: 'initResp',
    config: AUTOCONSENT_CONFIG,
    rules: { autoconsent: [], compact: rules },
  });
  const run = `new Promise((resolve) => { globalThis.told = resolve; autoconsentReceiveMessage(${answer}); })`;
  const ear = `globalThis.autoconsentSendMessage = async (message) => {
    if (/nothingDetected|openPopupDetected/.test(message.state?.lifecycle)) globalThis.told?.(1); };`;
  return { script: ear + peerFile(`${folder}/dist/autoconsent.playwright.js`), run };
}

/** @returns {Promise<Contestant[]>} */
export async function contestants() {
  const floors = await bundled('bench/speed/floors.ts', 'floors');
  const slices = await bundled('bench/speed/in-slices.ts', 'slices');
  const look = await bundled('src/collect/candidates.ts', 'sentinelLook');
  const [sentinel, lookout] = ['sentinel', 'lookout'].map((name) =>
    readFileSync(`dist/extension/chrome/src/extension/content/${name}.iife.js`, 'utf8'),
  );
  const engine = asGlobal(readFileSync('dist/page/untick.js', 'utf8'), 'untick');
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  const peer = preparePeers() ? await autoconsent() : null;
  const audit = 'untick.auditFrame().findings.length';
  const axeRun = (rest) =>
    `axe.run(document, { iframes: false, resultTypes: ['violations'], ${rest} }).then((result) => result.violations.length)`;
  return [
    {
      id: 'nothing',
      title: 'nothing (the harness itself)',
      script: '0',
      steps: [
        { name: 'run', expression: '0' },
        { name: 'rest', expression: REST },
      ],
    },
    {
      id: 'floors',
      title: 'floors',
      script: floors,
      steps: [
        { name: 'query', expression: 'floors.query()' },
        { name: 'query again', expression: again('floors.query()') },
        { name: 'walk', expression: 'floors.walk()' },
      ],
    },
    {
      id: 'read',
      title: 'floor: style and box of the candidates',
      script: floors,
      steps: [{ name: 'read', expression: 'floors.read(isPierced)' }],
    },
    {
      id: 'look',
      title: "the sentinel's look",
      script: look,
      steps: [
        { name: 'look', expression: 'sentinelLook.hasCandidate(document)' },
        { name: 'look again', expression: again('sentinelLook.hasCandidate(document)') },
      ],
    },
    {
      // Without closed shadow roots: the call that opens them is the browser's own, and there for extensions alone.
      id: 'lookout',
      title: 'the lookout as it is built, where no element is a candidate',
      script: `${API} globalThis.untickFrame = { page: document };${lookout}`,
      shipped: lookout,
      steps: [
        { name: 'look', expression: 'untickFrame.lookout()' },
        { name: 'look again', expression: again('untickFrame.lookout()') },
      ],
    },
    {
      id: 'sentinel',
      title: 'the sentinel as it is built',
      script: API + sentinel,
      shipped: sentinel,
      steps: [{ name: 'first look', expression: REST }],
    },
    {
      id: 'untick',
      title: 'untick',
      script: engine,
      steps: [
        { name: 'first', expression: audit },
        { name: 'unchanged', expression: audit },
      ],
    },
    {
      id: 'slices',
      title: 'untick in slices, as the extension looks',
      script: slices,
      steps: [{ name: 'first', expression: 'slices.look()' }],
    },
    {
      id: 'observing',
      title: 'untick, observing',
      script: `${engine}\nuntick.observe(); untick.auditFrame();`,
      steps: [{ name: 'after 100 nodes', expression: audit, change: ADDITION }],
    },
    { id: 'axe', title: 'axe-core', script: axe, steps: [{ name: 'full', expression: axeRun('') }] },
    {
      id: 'axe-forms',
      title: 'axe-core, its form rules',
      script: axe,
      steps: [{ name: 'forms', expression: axeRun("runOnly: ['cat.forms']") }],
    },
    ...(peer
      ? [
          {
            id: 'autoconsent',
            title: 'autoconsent',
            script: peer.script,
            isOnce: true,
            steps: [{ name: 'detect', expression: peer.run }],
          },
        ]
      : []),
  ];
}

// The sentinel waits 120 ms of quiet before it looks.
const REST = 'new Promise((resolve) => setTimeout(resolve, 400))';
