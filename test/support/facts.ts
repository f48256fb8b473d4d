import type { ControlFact, PageFacts, Sight, TextStyle } from '../../src/model/facts.js';

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
  state: 'on',
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

export const aPage = (over: Partial<PageFacts> = {}): PageFacts => ({
  schemaVersion: 1,
  url: 'https://shop.example/signup',
  title: 'Sign up',
  language: 'en',
  viewport: { width: 800, height: 600 },
  navigation: 'navigate',
  frame: { path: [], isTop: true, concealedBy: [] },
  measured: { style: true, layout: true, history: false },
  bodyFontSize: 16,
  outline: 'Sign up',
  forms: [],
  controls: [],
  actions: [],
  hiddenFields: [],
  limits: [],
  places: { 1: '#box' },
  ...over,
});
