import { createApp, h, onMounted, type Plugin, Teleport, type VNode } from 'vue';
import { askedOf, rolesOf, type Widgets } from './asked.js';
import { ready, stage } from './stage.js';

export function mountVue(widgets: Widgets<VNode>, ...plugins: readonly Plugin[]): void {
  const slots = stage(rolesOf(widgets));
  const root = document.createElement('div');
  document.body.append(root);
  const app = createApp({
    setup() {
      onMounted(() => void ready());
      return () =>
        slots.map((slot) => h(Teleport, { to: slot.host }, [widgets[slot.scenario.role]?.(askedOf(slot)) ?? null]));
    },
  });
  for (const plugin of plugins) app.use(plugin);
  app.mount(root);
}
