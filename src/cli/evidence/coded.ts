import { UsageError } from '../../drive/coded-error.js';
import { EvidenceError } from '../../evidence/evidence-error.js';

/** What cannot be sealed or read, in the words of the command line. */
export async function coded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof EvidenceError) throw new UsageError(error.code, error.message);
    throw error;
  }
}
