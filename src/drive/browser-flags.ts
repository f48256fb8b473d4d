// What Chromium is started with, beside what Playwright starts it with by itself.

// Each one stops something Chromium would ask its makers for on its own: updates, sync, probes, field trials.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

// UDP by WebRTC goes round proxies and request blocking; nothing in an audit needs it.
const NO_STRAY_UDP = '--force-webrtc-ip-handling-policy=disable_non_proxied_udp';

// Of two such flags Chromium hears the last alone, so what Playwright turns off has to be named again. A test holds them together.
const PLAYWRIGHTS_OWN = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

// Since Chromium 151 each window keeps two pages ready for the list under its address bar, also where nobody can see one: a third
// of a second of CPU time (measured), which is more than a page and its audit take.
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

export const FEATURES_OFF = `--disable-features=${[...PLAYWRIGHTS_OWN, ...ADDRESS_BAR].join(',')}`;

export const BROWSER_FLAGS: readonly string[] = [...QUIET, NO_STRAY_UDP, FEATURES_OFF];
