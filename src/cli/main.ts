import { Command, CommanderError } from 'commander';
import { CodedError } from '../drive/coded-error.js';
import { packageVersion } from '../drive/package-files.js';
import { safeText } from '../reporters/terminal-text.js';
import { commandsFor } from './commands.js';

const USAGE_EXIT = 2;

// Commander's own codes, as `commander.unknownOption`, in the form of ours.
function codeOf({ code }: CommanderError): string {
  return code
    .replace(/^commander\./, '')
    .replace(/[A-Z]/g, '_$&')
    .toUpperCase();
}

function say(code: string, sentence: string): void {
  process.stderr.write(`untick: ${code}: ${safeText(sentence)}\n`);
}

function exitFor(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    say(codeOf(error), error.message.replace(/^error: /, '').replace(/\n/g, ' '));
    return USAGE_EXIT;
  }
  if (error instanceof CodedError) say(error.code, error.message);
  else say('INTERNAL_ERROR', error instanceof Error ? error.message : String(error));
  return USAGE_EXIT;
}

async function main(): Promise<number> {
  let exitCode = 0;
  const finish = (code: number) => {
    exitCode = code;
  };
  const program = new Command('untick')
    .description('Audits web pages for consent dark patterns.')
    .version(packageVersion(), '--version')
    // An option belongs to the command it stands behind.
    .enablePositionalOptions();
  for (const command of await commandsFor(process.argv[2], finish)) program.addCommand(command);
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
    // The sentence is said once, by `exitFor`, with its code in front.
    command.exitOverride().configureOutput({ outputError: () => {} });
  }
  try {
    if (process.argv.length <= 2) program.outputHelp();
    else await program.parseAsync();
  } catch (error) {
    exitCode = exitFor(error);
  }
  return exitCode;
}

// Each write hears of its own failure; unheard here, a closed pipe would end the process with a stack trace.
process.stdout.on('error', () => {});
process.exitCode = await main();
