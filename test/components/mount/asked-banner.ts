import { ready } from './stage.js';

const asked = new URLSearchParams(location.search);

/** Which of its configurations a banner is to be shown in, and how far it is to be opened. */
export const configuration: string = asked.get('configuration') ?? 'fair';
export const isUnfair: boolean = configuration === 'unfair';
export const opensPreferences: boolean = asked.get('layer') === 'preferences';

/** The shop behind the banner, and the sign that the banner stands before it. @param selector what the banner draws */
export async function readyWith(selector: string): Promise<void> {
  document.body.insertAdjacentHTML(
    'afterbegin',
    '<main style="font: 16px sans-serif"><h1>Boots and tents</h1><p>Everything for a week outside. Free delivery on all orders.</p></main>',
  );
  while (!document.querySelector(selector)) await new Promise(requestAnimationFrame);
  await ready();
}
