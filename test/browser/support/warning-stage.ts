// The warnings of a page, as a person has them: the engine looks, a real mouse presses, and the closed root is open to the test alone.
import { vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { auditFrame, type FrameAudit } from '../../../src/extension/content/audit-frame.js';
import { putAllBack, untickAll } from '../../../src/extension/content/untick-all.js';
import { Warnings } from '../../../src/extension/content/warnings.js';
import type { Language } from '../../../src/locales/language.js';
import { Observer } from '../../../src/observe/observer.js';
import { bringSpeech } from './bring-speech.js';

bringSpeech();

export const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));

/** A press that gives a consent again, or outlasts the page, is not taken sooner. */
export const SETTLED_MS = 600;

/** As they are shown: what is hidden is not read. */
// biome-ignore lint/performance/useDomNodeTextContent: the point is what can be seen
export const wordsOf = (element: HTMLElement): string => element.innerText;

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0;

export class WarningStage {
  readonly explain = vi.fn();
  readonly blocked = vi.fn();
  readonly site = { host: 'shop.example', hide: vi.fn(async () => {}), show: vi.fn(async () => {}) };
  readonly observer = new Observer(document);
  readonly root: ShadowRoot;
  readonly #warnings: Warnings;
  #last: FrameAudit | null = null;
  #language: Language = 'en';
  #work: Promise<unknown> = Promise.resolve();

  constructor() {
    const attach = Element.prototype.attachShadow;
    let root: ShadowRoot | null = null;
    Element.prototype.attachShadow = function attachShadow(init) {
      root = attach.call(this, init);
      return root;
    };
    const presser = {
      look: () => this.look(),
      told: (element: Element) => this.observer.pressedFor(element),
    };
    const shown = <T>(result: T): T => {
      this.#warnings.show(this.#last, this.#language);
      return result;
    };
    this.#warnings = new Warnings({
      untick: (refs) => {
        const work = this.#last ? untickAll(refs, this.#last, presser).then(shown) : Promise.resolve([]);
        this.#work = work;
        return work;
      },
      putBack: (taken) => {
        const work = putAllBack(taken, presser).then(shown);
        this.#work = work;
        return work;
      },
      explain: this.explain,
      blocked: this.blocked,
      site: this.site,
    });
    Element.prototype.attachShadow = attach;
    if (!root) throw new Error('no root');
    this.root = root;
  }

  get host(): Element {
    return this.root.host;
  }

  look(): FrameAudit {
    this.#last = auditFrame(this.observer);
    return this.#last;
  }

  async open(html: string, language: Language = 'en'): Promise<void> {
    document.body.innerHTML = html;
    for (const script of document.body.querySelectorAll('script')) {
      const running = document.createElement('script');
      running.textContent = `{${script.textContent}}`;
      script.replaceWith(running);
    }
    await frame();
    await this.again(language);
  }

  async again(language = this.#language): Promise<void> {
    this.#language = language;
    this.look();
    this.#warnings.show(this.#last, language);
    await frame();
  }

  /** The one box of the page so many times, as if each had been found; the engine stops at fewer. Answers how many elements show it. */
  async multiply(count: number): Promise<number> {
    const audit = this.look();
    const [control] = audit.reading.controls;
    const [finding] = audit.report.findings;
    const row = document.querySelector('p:has([type="checkbox"])');
    if (!control || !finding || !row) throw new Error('nothing to multiply');
    const rows = Array.from({ length: count }, () => row.cloneNode(true) as Element);
    row.replaceWith(...rows);
    await frame();
    const boxes = rows.map((one) => one.querySelector('input') as Element);
    const all = boxes.map((_, ref) => ({ ...control, ref, name: `${control.name} ${ref}` }));
    const findings = all.map(({ ref, name }) => ({ ...finding, about: ref, text: name }));
    const at = (ref: number) => boxes[ref];
    this.#last = {
      ...audit,
      refs: { get: at, mark: at, press: at },
      reading: { ...audit.reading, controls: all },
      report: { ...audit.report, findings },
    };
    const made = vi.spyOn(document, 'createElement');
    this.#warnings.show(this.#last, this.#language);
    await frame();
    const elements = made.mock.calls.length;
    made.mockRestore();
    return elements;
  }

  hideAll(): void {
    this.#warnings.show(null, this.#language);
  }

  get panels(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.card')].filter(isSeen);
  }

  get rings(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.ring')].filter(isSeen);
  }

  get text(): string {
    return this.panels.map((panel) => wordsOf(panel)).join('\n');
  }

  get buttons(): HTMLButtonElement[] {
    return this.panels.flatMap((panel) => [...panel.querySelectorAll('button')].filter(isSeen));
  }

  button(name: string): HTMLButtonElement {
    const found = this.buttons.find((button) => wordsOf(button).trim() === name);
    if (!found) throw new Error(`no button “${name}” among ${this.buttons.map(wordsOf).join(', ')}`);
    return found;
  }

  /** A person waits for the warning and not for the clock: what counts is for how long it has stood where it stands. */
  async #rest(name: string, ms: number): Promise<void> {
    await vi.waitFor(() => this.button(name), { timeout: 10_000, interval: 10 });
    let [place, since] = ['', performance.now()];
    while (place === '' || performance.now() - since < ms) {
      const now = JSON.stringify(this.button(name).getBoundingClientRect());
      if (now !== place) [place, since] = [now, performance.now()];
      await frame();
    }
  }

  async press(name: string, settled = 0): Promise<void> {
    if (settled > 0) await this.#rest(name, settled);
    const button = this.button(name);
    button.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = button.getBoundingClientRect();
    const page = document.documentElement.getBoundingClientRect();
    await userEvent.click(document.documentElement, {
      position: { x: x + width / 2 - page.x, y: y + height / 2 - page.y },
      force: true,
    });
    await frame();
  }

  async close(): Promise<void> {
    // What it still does it would otherwise say in the page of the next test.
    await this.#work;
    await frame();
    this.#warnings.close();
    this.observer.stop();
    document.body.replaceChildren();
  }
}

/** Shows the page as it looks to somebody else; without an argument, as it is. */
export async function media(features: Readonly<Record<string, string>> = {}): Promise<void> {
  const named = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features: named });
}
