// Of what can be asked for, the types alone: what a person's editor reads, and nothing behind it.
/** Which rules judge, and whose law findings cite. */
export interface JudgingOptions {
  /** Ids of the only rules to run, as `untick rules` lists them. All of them without it. */
  readonly rules?: readonly string[];
  /** Ids of rules to leave out. */
  readonly disableRules?: readonly string[];
  /** Whose provisions findings cite, as in `['eu', 'us-ca']`. All there are without it. */
  readonly jurisdiction?: readonly string[];
}

/** Named as the options of the command line, in the same units. */
export interface AuditOptions extends JudgingOptions {
  /** Size of the window in CSS pixels, as in `'390x844'`. 1280x800 without it. */
  readonly viewport?: string;
  /** A device as Playwright names it, as in `'Pixel 7'`: its size, scale, touch and user agent. */
  readonly device?: string;
  /** Language to ask pages for, as in `'zh-CN'`. */
  readonly lang?: string;
  /** Seconds that one page may take. 30 without it. */
  readonly timeout?: number;
  /** Seconds a page is observed on after it has come to rest, where a consent could still be turned. 2 without it. */
  readonly observe?: number;
  /** How often each page is loaded, every second time as a browser that a person uses. Once without it. */
  readonly loads?: number;
  /** How many pages are looked at at a time. One a core without it, at most 4. */
  readonly concurrency?: number;
  /** Path of a file with a login, as Playwright's `context.storageState({ path })` writes it. */
  readonly storageState?: string;
  /** Presses what a person may press, never sending a form, and looks again. */
  readonly probe?: boolean;
  /** Sends the Global Privacy Control signal. */
  readonly gpc?: boolean;
  /** No request but the page itself. */
  readonly offline?: boolean;
  /** Whether the scripts of pages run. They do without it. */
  readonly javascript?: boolean;
  /** Path of Chromium, Chrome or Edge. The installed one is found without it. */
  readonly browserPath?: string;
  /** Path of a module that walks a journey and names its steps. */
  readonly steps?: string;
  /** Told when a page is begun. `index` counts from 1. */
  readonly onPage?: (page: { readonly index: number; readonly total: number; readonly url: string }) => void;
}
