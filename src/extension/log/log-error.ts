/** `LOG_NEWER`: a newer version of untick wrote the log. `LOG_SILENT`: the browser does not open it. */
export type LogErrorCode = 'LOG_NEWER' | 'LOG_SILENT';

const SENTENCES: Readonly<Record<LogErrorCode, string>> = {
  LOG_NEWER: 'The log was written by a newer version of untick: this one can read it, and writes nothing into it.',
  LOG_SILENT: 'The browser did not open the log within five seconds.',
};

export class LogError extends Error {
  readonly code: LogErrorCode;

  constructor(code: LogErrorCode) {
    super(SENTENCES[code]);
    this.name = 'LogError';
    this.code = code;
  }
}
