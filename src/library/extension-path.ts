import { oneOf } from '../cli/parse-option.js';
import { EXTENSION_BROWSERS, type ExtensionBrowser, extensionFolder } from '../drive/extension-folder.js';

/**
 * The folder of the unpacked extension, to be loaded into the browser of a test.
 *
 * @throws {UntickError} `UNKNOWN_BROWSER`; `NO_EXTENSION` where the package is not built.
 */
export function extensionPath(browser: ExtensionBrowser = 'chrome'): string {
  return extensionFolder(oneOf(browser, EXTENSION_BROWSERS, 'UNKNOWN_BROWSER', 'browser'));
}
