import type { ClientConfig } from '../../../locales/client-config.ts';
import { explain, failureOf } from '../../explain.ts';

/** Why a file could not be opened, and what to do, in the reader's language. */
export function explainFile(error: unknown, config: Pick<ClientConfig, 'words' | 'tag'>): string {
  const failure = failureOf(error, 'blob');
  const { offline, missing, damaged } = config.words.file;
  if (failure.code === 'offline') return offline;
  if (failure.code === 'notFound') return missing;
  return failure.code === 'damaged' ? damaged : explain(failure, config);
}
