import { askedOf, rolesOf, type Widgets } from './asked.js';
import { ready, stage } from './stage.js';

export const checkedIf = (on: boolean): string => (on ? 'checked' : '');

/** For libraries that are style sheets or custom elements. @param tags the elements to wait for */
export function mountMarkup(widgets: Widgets<string>, ...tags: readonly string[]): void {
  for (const slot of stage(rolesOf(widgets))) {
    slot.host.innerHTML = widgets[slot.scenario.role]?.(askedOf(slot)) ?? '';
  }
  void ready(...tags);
}
