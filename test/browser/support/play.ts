// Plays an example over time: observed from before it is there, with its scripts running and its presses made by a real mouse.
import { userEvent } from 'vitest/browser';
import { type Collected, collect } from '../../../src/collect/collect.js';
import type { PageFacts } from '../../../src/model/facts.js';
import { type Declined, type Effort, type Memory, NO_MEMORY } from '../../../src/model/history.js';
import { Observer } from '../../../src/observe/observer.js';
import { read } from '../../../src/read/read.js';

type Played = Pick<Collected, 'refs'> & { readonly facts: PageFacts };

let observer: Observer | null = null;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
const marked = (root: ParentNode, name: string): Element[] => Array.from(root.querySelectorAll(`[${name}]`));
const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name));

/** `data-refused-before="first words"` on a banner, `data-declined-before` on a box: what the pages before have left. */
function memoryOf(html: string): Memory {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const declined = marked(page, 'data-declined-before').map(
    (box): Declined => ({
      role: 'checkbox',
      words: box.closest('label')?.textContent?.trim() ?? '',
      fieldName: box.getAttribute('name') ?? '',
    }),
  );
  const refused = marked(page, 'data-refused-before').map((banner) => banner.getAttribute('data-refused-before') ?? '');
  return { ...NO_MEMORY, declined, refused };
}

/** Scripts put in as HTML do not run by themselves. In a block each, so that examples share no names. */
function runScripts(): void {
  for (const script of document.body.querySelectorAll('script')) {
    const running = document.createElement('script');
    running.textContent = `{${script.textContent}}`;
    script.replaceWith(running);
  }
}

/** What forms send goes into a frame of its own, so that the page stays. */
function catchForms(): void {
  if (!document.querySelector('form')) return;
  const caught = document.createElement('iframe');
  caught.name = 'caught';
  caught.hidden = true;
  document.body.append(caught);
  for (const form of document.forms) {
    form.target = 'caught';
    if (!form.hasAttribute('action')) form.setAttribute('action', 'about:blank');
  }
}

async function look(): Promise<Played> {
  await frame();
  const collected = collect(document, { touched: observer?.touched ?? new WeakSet() });
  const facts = observer?.witness(collected) ?? collected.facts;
  observer?.know(read(facts), collected.refs);
  return { facts, refs: collected.refs };
}

/** `data-effort='{"accept":1,"refuse":3}'` on a banner: what somebody counted. */
function noteEfforts({ facts, refs }: Played): void {
  for (const banner of marked(document, 'data-effort')) {
    const surface = facts.surfaces.find(({ ref }) => refs.get(ref) === banner);
    const counted = JSON.parse(banner.getAttribute('data-effort') ?? '') as Partial<Effort>;
    const words = surface?.text.slice(0, 200) ?? '';
    observer?.noteEffort({
      surface: surface?.ref ?? null,
      words,
      accept: 1,
      refuse: 1,
      way: [],
      by: 'probe',
      ...counted,
    });
  }
}

async function press(element: Element): Promise<void> {
  await userEvent.click(element);
  const typed = element.getAttribute('data-type');
  if (typed !== null) await userEvent.keyboard(typed);
  await wait(numberOf(element, 'data-wait'));
}

/**
 * Marks of an example: `data-press="1"`, `"2"`… is pressed in that order, `data-type` is typed into it (`{Enter}` is a key),
 * `data-wait` is how many ms pass after; on something that is not pressed, before the first press.
 */
export async function playExample(html: string): Promise<Played> {
  observer = new Observer(document, { memory: memoryOf(html), isWhole: true });
  document.body.innerHTML = html;
  catchForms();
  runScripts();
  noteEfforts(await look());
  const waits = marked(document, 'data-wait').filter((element) => !element.hasAttribute('data-press'));
  await wait(Math.max(0, ...waits.map((element) => numberOf(element, 'data-wait'))));
  await look();
  const presses = marked(document, 'data-press').sort((a, b) => numberOf(a, 'data-press') - numberOf(b, 'data-press'));
  for (const element of presses) {
    await press(element);
    await look();
  }
  return look();
}

export function endPlay(): void {
  observer?.stop();
  observer = null;
  document.body.replaceChildren();
}
