// The ground every page stands on: one form a scenario, with a slot for the component and a button that is always in sight.
import { type Placement, type Role, SCENARIOS, type Scenario } from '../scenarios.js';
import './stage.css';

export interface Slot {
  readonly scenario: Scenario;
  /** Where the component goes. */
  readonly host: HTMLElement;
  /** For `name` and `id`, unlike any other on the page, and saying nothing. */
  readonly field: string;
}

const VEIL = '<div class="veil"></div>';

function slotFor(scenario: Scenario, number: number, stage: Element): Slot {
  const section = document.createElement('section');
  section.dataset.scenario = scenario.id;
  section.innerHTML = `<form action="#"><div class="place ${scenario.placement satisfies Placement}"><div></div>${scenario.placement === 'covered' ? VEIL : ''}</div><p><button>Continue</button></p></form>`;
  stage.append(section);
  return { scenario, host: section.querySelector('.place > div') as HTMLElement, field: `q${number}` };
}

/** Builds the page. @param roles the roles this library has a component for */
export function stage(roles: readonly Role[]): readonly Slot[] {
  const main = document.createElement('main');
  main.innerHTML = '<h1>Your order</h1><p>Thank you for shopping with us. Please answer below and go on.</p>';
  document.body.append(main);
  return SCENARIOS.filter((scenario) => roles.includes(scenario.role)).map((scenario, number) =>
    slotFor(scenario, number, main),
  );
}

/** Tells the test that everything is drawn. */
export async function ready(...tags: readonly string[]): Promise<void> {
  await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
  await document.fonts.ready;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.documentElement.dataset.ready = 'yes';
    }),
  );
}
