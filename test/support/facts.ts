import type { ButtonFact, ControlFact, Look, PageFacts, Sight, SurfaceFact, TextStyle } from '../../src/model/facts.js';

export const aSight = (over: Partial<Sight> = {}): Sight => ({
  box: { x: 0, y: 0, width: 13, height: 13 },
  concealedBy: [],
  measures: {},
  ...over,
});

export const aTextStyle = (over: Partial<TextStyle> = {}): TextStyle => ({
  fontSize: 16,
  fontWeight: 400,
  color: 'rgb(0, 0, 0)',
  grounds: ['rgb(255, 255, 255)'],
  groundIsImage: false,
  opacity: 1,
  ...over,
});

/** A check box in sight, on, that asks for marketing; change what the test is about. */
export const aControl = (over: Partial<ControlFact> = {}): ControlFact => ({
  ref: 1,
  order: 0,
  make: 'native',
  role: 'checkbox',
  tag: 'input',
  name: 'Send me the newsletter',
  nameSource: 'accessible-name',
  language: 'en',
  fieldName: 'news',
  groupName: '',
  links: [],
  surface: null,
  state: 'on',
  spokenState: 'unknown',
  shownState: 'unknown',
  initialState: 'on',
  touched: false,
  disabled: false,
  required: false,
  choices: [],
  chosen: -1,
  form: 0,
  action: null,
  sight: aSight(),
  standIn: null,
  words: { ...aSight(), style: aTextStyle() },
  belowAction: null,
  scrollBox: null,
  hiddenWithAction: false,
  ...over,
});

/** A filled button: white words on blue. */
export const aLook = (over: Partial<Look> = {}): Look => ({
  style: aTextStyle({ color: 'rgb(255, 255, 255)', grounds: ['rgb(0, 60, 160)'] }),
  fill: 'rgb(0, 60, 160)',
  fillIsImage: false,
  border: 0,
  borderColor: null,
  underlined: false,
  around: ['rgb(255, 255, 255)'],
  aroundIsImage: false,
  ...over,
});

export const aButton = (over: Partial<ButtonFact> = {}): ButtonFact => ({
  ref: 3,
  tag: 'button',
  kind: 'button',
  name: 'Accept all',
  language: 'en',
  disabled: false,
  surface: 4,
  sight: aSight({ box: { x: 20, y: 540, width: 120, height: 40 } }),
  look: aLook(),
  ...over,
});

/** A cookie banner at the foot of the page. */
export const aSurface = (over: Partial<SurfaceFact> = {}): SurfaceFact => ({
  ref: 4,
  kind: 'banner',
  layer: 'first',
  text: 'We use cookies to measure how our site is used and to show you advertising.',
  language: 'en',
  sight: aSight({ box: { x: 0, y: 480, width: 800, height: 120 } }),
  modal: false,
  position: 'fixed',
  covers: 0.2,
  locksPage: false,
  buttons: [3],
  controls: [],
  ...over,
});

export const aPage = (over: Partial<PageFacts> = {}): PageFacts => ({
  schemaVersion: 1,
  url: 'https://shop.example/signup',
  title: 'Sign up',
  language: 'en',
  languages: [],
  textLanguage: 'en',
  signals: { globalPrivacyControl: null },
  viewport: { width: 800, height: 600 },
  navigation: 'navigate',
  frame: { path: [], isTop: true, concealedBy: [] },
  measured: { style: true, layout: true, history: true },
  history: {
    isWhole: true,
    loadedAt: 100,
    controls: [],
    submissions: [],
    refusals: [],
    efforts: [],
    memory: { declined: [], refused: [] },
  },
  bodyFontSize: 16,
  outline: 'Sign up',
  forms: [],
  controls: [],
  actions: [],
  buttons: [],
  surfaces: [],
  texts: [],
  hiddenFields: [],
  limits: [],
  places: { 1: '#box' },
  ...over,
});
