/** `warning`: an audit works, and something of it will be wrong or is not there. `failed`: it does not work. */
export interface Check {
  readonly name: string;
  readonly state: 'ok' | 'warning' | 'failed';
  readonly detail: string;
  /** What to do about it. */
  readonly hint?: string;
}

export const ok = (name: string, detail: string): Check => ({ name, state: 'ok', detail });
export const warning = (name: string, detail: string, hint: string): Check => ({
  name,
  state: 'warning',
  detail,
  hint,
});
export const failed = (name: string, detail: string, hint?: string): Check => ({
  name,
  state: 'failed',
  detail,
  ...(hint === undefined ? {} : { hint }),
});

/** Something that is expected not to throw. */
export async function attempt(name: string, check: () => Promise<Check> | Check): Promise<Check> {
  try {
    return await check();
  } catch (error) {
    return failed(name, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}
