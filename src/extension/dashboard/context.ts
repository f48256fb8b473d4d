import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Exporting } from './exporting.js';
import type { Store } from './store.js';

export interface Context {
  readonly store: Store;
  /** Null where there is nothing to export with. */
  readonly exporting: Exporting | null;
}

export const DashboardContext = createContext<Context | null>(null);

export function useDashboard(): Context {
  const context = useContext(DashboardContext);
  if (!context) throw new Error('outside the dashboard');
  return context;
}

export const useStore = (): Store => useDashboard().store;

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'done'; readonly value: T };

/** What comes later, for as long as it is still what is asked for. */
export function useLoaded<T>(load: () => Promise<T>, asked: readonly unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(() => {
    let isWanted = true;
    setLoaded({ state: 'loading' });
    load().then(
      (value) => isWanted && setLoaded({ state: 'done', value }),
      () => isWanted && setLoaded({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, asked);
  return loaded;
}
