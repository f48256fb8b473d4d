// The log's own code, bundled for a page of the extension: it reads what lies there, and writes as the background does.
export { Cases } from '../../../src/extension/log/cases.js';
export { LOG_NAME } from '../../../src/extension/log/database.js';
export { Log } from '../../../src/extension/log/log.js';
export { LogReader } from '../../../src/extension/log/reader.js';
