// What a project says once, so that nobody has to say it on every command line.
import type { FailLevel } from '../reporters/decision.js';
import type { Format } from '../reporters/formats.js';

/** Findings that are shown, and do not fail the build. Without rule, address or name it is for any. */
export interface IgnoreConfig {
  readonly rule?: string;
  /** Address of the page as a glob: `https://shop.example/checkout/**`, or a path alone, as `/checkout/**`. */
  readonly url?: string;
  /** The words of the control: all of them as text, or a pattern that is found in them. */
  readonly name?: string | RegExp;
  /** Why. Without one, nobody knows later whether it still holds. */
  readonly reason: string;
  /** The last day it counts, as 2026-12-31. */
  readonly until?: string;
}

/** How a control has to be when the page is first seen. */
export interface DeclaredControl {
  /** Its words: all of them as text, or a pattern that is found in them. */
  readonly name: string | RegExp;
  readonly state: 'on' | 'off';
  /** True: the form must not demand it. */
  readonly optional?: boolean;
  /** True: it must not ask for anything else as well. */
  readonly separate?: boolean;
}

export interface DeclareConfig {
  /** Address of the page as a glob, or a path alone. */
  readonly url: string;
  readonly controls: readonly DeclaredControl[];
  /** There may be no other consent control than those. */
  readonly exact?: boolean;
}

/** Paths are read from the folder the config lies in. A flag of the command line wins over its key. */
export interface UntickConfig {
  /** For editors. */
  readonly $schema?: string;
  /** What is audited where the command line names nothing. */
  readonly urls?: readonly string[];
  readonly failOn?: FailLevel;
  readonly jurisdiction?: readonly string[];
  readonly rules?: readonly string[];
  readonly disableRules?: readonly string[];
  /** As in `390x844`. */
  readonly viewport?: string;
  readonly device?: string;
  readonly lang?: string;
  readonly reportLang?: string;
  /** Seconds. */
  readonly timeout?: number;
  readonly format?: readonly Format[];
  readonly output?: Readonly<Partial<Record<Format, string>>>;
  /** File of the findings that are known. */
  readonly baseline?: string;
  readonly browserPath?: string;
  readonly concurrency?: number;
  readonly storageState?: string;
  readonly steps?: string;
  /** Seconds. */
  readonly observe?: number;
  readonly loads?: number;
  readonly probe?: boolean;
  readonly gpc?: boolean;
  readonly offline?: boolean;
  /** Which file of the repository makes a page: a path or a glob of addresses, and the file. */
  readonly sourceMap?: Readonly<Record<string, string>>;
  readonly ignore?: readonly IgnoreConfig[];
  readonly declare?: readonly DeclareConfig[];
}

/** Gives the config its types. */
export const defineConfig = (config: UntickConfig): UntickConfig => config;
