import type { Command } from 'commander';

type Finish = (exitCode: number) => void;

/** In the order in which they are listed. What a command stands on is read when it is asked for: reading all of it takes longer than Node itself. */
const COMMANDS: Readonly<Record<string, (finish: Finish) => Promise<Command>>> = {
  audit: async (finish) => (await import('./audit-command.js')).auditCommand(finish),
  baseline: async (finish) => (await import('./baseline-command.js')).baselineCommand(finish),
  evidence: async () => (await import('./evidence-command.js')).evidenceCommand(),
  verify: async (finish) => (await import('./verify-command.js')).verifyCommand(finish),
  replay: async (finish) => (await import('./replay-command.js')).replayCommand(finish),
  stamp: async (finish) => (await import('./stamp-command.js')).stampCommand(finish),
  rules: async () => (await import('./rules-command.js')).rulesCommand(),
  explain: async () => (await import('./explain-command.js')).explainCommand(),
  init: async () => (await import('./init-command.js')).initCommand(),
  doctor: async (finish) => (await import('./doctor-command.js')).doctorCommand(finish),
  extension: async () => (await import('./extension-command.js')).extensionCommand(),
};

/** The one that is asked for; all of them where the first word is none, for help and for what was meant. */
export function commandsFor(word: string | undefined, finish: Finish): Promise<readonly Command[]> {
  const asked = word !== undefined && Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  return Promise.all((asked ? [asked] : Object.values(COMMANDS)).map((load) => load(finish)));
}
