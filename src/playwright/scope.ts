// Which findings stand in a part of the page. Asked from outside, element by element along the place of each: nothing is marked.
import type { ElementHandle, Frame, Locator, Page } from 'playwright-core';
import type { Look } from '../drive/look.js';
import type { Target } from '../model/facts.js';
import type { Outcome } from '../model/report.js';

type Step = Target[number];

interface Part {
  readonly frame: Frame;
  readonly element: ElementHandle<Node>;
}

/** The elements that locators match now, each with the frame it is in. */
async function partsOf(locators: readonly Locator[]): Promise<readonly Part[]> {
  const handles = (await Promise.all(locators.map((locator) => locator.elementHandles()))).flat();
  const parts = handles.map(async (element) => ({ element, frame: await element.ownerFrame() }));
  return (await Promise.all(parts)).flatMap(({ element, frame }) => (frame ? [{ element, frame }] : []));
}

/** Where a step leads, or the last host that can be entered: what is in a closed root is where its host is. */
async function elementAt(frame: Frame, step: Step): Promise<ElementHandle<Node> | null> {
  const found = await frame.evaluateHandle((selectors) => {
    let root: ParentNode | null = document;
    let element: Element | null = null;
    for (const selector of selectors) {
      const next: Element | null = root?.querySelector(selector) ?? null;
      if (next === null) break;
      element = next;
      root = next.shadowRoot;
    }
    return element;
  }, [step].flat());
  return found.asElement();
}

/** Looks up through shadow roots. */
const isWithin = (element: ElementHandle<Node>, part: ElementHandle<Node>): Promise<boolean> =>
  element.evaluate((node, outer) => {
    for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
      if (at === outer) return true;
    return false;
  }, part);

async function standsIn(target: Target, page: Page, parts: readonly Part[]): Promise<boolean> {
  let frame: Frame | null = page.mainFrame();
  for (const step of target) {
    if (frame === null) return false;
    const here: Frame = frame;
    const element: ElementHandle<Node> | null = await elementAt(here, step);
    if (element === null) return false;
    for (const part of parts) {
      if (part.frame === here && (await isWithin(element, part.element))) return true;
    }
    frame = await element.contentFrame();
  }
  return false;
}

export interface Scope {
  /** What is looked at; null: all of the page. */
  readonly within: Locator | null;
  readonly without: readonly Locator[];
}

/** A look with nothing in it but what stands in the scope. Null where the scope is of nothing that is there. */
export async function lookWithin(seen: Look, page: Page, { within, without }: Scope): Promise<Look | null> {
  if (within === null && without.length === 0) return seen;
  const kept = within === null ? null : await partsOf([within]);
  const left = await partsOf(without);
  if (kept?.length === 0) return null;
  const answers = new Map<string, boolean>();
  const isIn = async ({ target }: { readonly target: Target }): Promise<boolean> => {
    // Of the page as a whole, so of every part of it.
    if (target.length === 0) return true;
    const key = JSON.stringify(target);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = (kept === null || (await standsIn(target, page, kept))) && !(await standsIn(target, page, left));
    answers.set(key, answer);
    return answer;
  };
  const keep = async <T extends { readonly target: Target }>(all: readonly T[]): Promise<readonly T[]> => {
    const answered: T[] = [];
    for (const one of all) if (await isIn(one)) answered.push(one);
    return answered;
  };
  const frames: Look['frames'][number][] = [];
  for (const frame of seen.frames) {
    const findings = await keep(frame.report.findings);
    const found = new Set(findings.map(({ rule }) => rule));
    const outcomes = Object.entries(frame.report.outcomes).map(([rule, outcome]): [string, Outcome] => [
      rule,
      outcome === 'found' && !found.has(rule) ? 'clear' : outcome,
    ]);
    const limits = await keep(frame.report.limits);
    const report = { ...frame.report, findings, limits, outcomes: Object.fromEntries(outcomes) };
    frames.push({ ...frame, report });
  }
  return { ...seen, frames, limits: await keep(seen.limits) };
}
