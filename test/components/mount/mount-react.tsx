import { type ComponentType, Fragment, type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { askedOf, rolesOf, type Widgets } from './asked.js';
import { ready, type Slot, stage } from './stage.js';

function Page({ slots, widgets }: { readonly slots: readonly Slot[]; readonly widgets: Widgets<ReactNode> }) {
  useEffect(() => {
    void ready();
  }, []);
  return slots.map((slot) => createPortal(widgets[slot.scenario.role]?.(askedOf(slot)), slot.host, slot.scenario.id));
}

/** @param Around the provider a library wants around everything */
export function mountReact(
  widgets: Widgets<ReactNode>,
  Around: ComponentType<{ readonly children: ReactNode }> = Fragment,
): void {
  const slots = stage(rolesOf(widgets));
  const root = document.createElement('div');
  document.body.append(root);
  createRoot(root).render(
    <Around>
      <Page slots={slots} widgets={widgets} />
    </Around>,
  );
}
