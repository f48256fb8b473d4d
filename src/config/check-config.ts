import * as v from 'valibot';
import { UsageError } from '../drive/coded-error.js';
import { complaintOf } from './complaint.js';
import type { UntickConfig } from './define-config.js';
import { ConfigSchema } from './schema.js';

/** Throws `BAD_CONFIG` with what is wrong first. */
export function checkConfig(read: unknown, path: string): UntickConfig {
  // To a schema of objects a list is one.
  if (Array.isArray(read)) throw new UsageError('BAD_CONFIG', `${path}: it must be an object, not a list`);
  const result = v.safeParse(ConfigSchema, read, { abortPipeEarly: true });
  if (result.success) return result.output as UntickConfig;
  const { length } = result.issues;
  const more = length > 1 ? ` (${length - 1} more)` : '';
  throw new UsageError('BAD_CONFIG', `${path}: ${complaintOf(result.issues[0])}${more}`);
}
