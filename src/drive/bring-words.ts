import type { PageScript } from './document-start.js';
import type { IsolatedWorld } from './isolated-world.js';

/**
 * The words of the languages that lack theirs. A language whose words are not brought is a limit of the report, which the engine
 * states itself.
 */
export async function bringWords(
  world: IsolatedWorld,
  { wordsOf }: Pick<PageScript, 'wordsOf'>,
  missing: readonly string[],
): Promise<boolean> {
  const words = missing.flatMap((language) => wordsOf(language) ?? []);
  if (words.length > 0) await world.evaluate<void>(`${words.join('\n')}\n;void 0`);
  return words.length > 0;
}
