import { Command } from 'commander';
import { EXTENSION_BROWSERS, extensionFolder } from '../drive/extension-folder.js';
import { oneOf } from './parse-option.js';

export function extensionCommand(): Command {
  const path = new Command('path')
    .description('print the folder of the unpacked extension, to be loaded by a browser or a test')
    .option('--browser <name>', `${EXTENSION_BROWSERS.join(' or ')} (default: chrome)`, 'chrome')
    .action(({ browser }: { browser: string }) => {
      const known = oneOf(browser, EXTENSION_BROWSERS, 'UNKNOWN_BROWSER', 'browser');
      process.stdout.write(`${extensionFolder(known)}\n`);
    });
  return new Command('extension').description('the browser extension in this package').addCommand(path);
}
