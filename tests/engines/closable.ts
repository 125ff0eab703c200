import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type End = () => unknown;

/**
 * Begins something in steps, each of which says how it is ended. Where a step fails, and at
 * `close`, everything begun is ended, the last first, even if one of the ends fails.
 *
 * @throws what a step threw; `close` throws what the first failing end threw
 */
export async function closable<Begun>(
  begin: (ends: (end: End) => void) => Promise<Begun>,
): Promise<Begun & { close: () => Promise<void> }> {
  const ends: End[] = [];
  const close = async (): Promise<void> => {
    const errors: unknown[] = [];
    while (ends.length > 0) {
      await Promise.resolve()
        .then(ends.pop())
        .catch((error: unknown) => errors.push(error));
    }
    if (errors.length > 0) throw errors[0];
  };
  try {
    return { ...(await begin((end) => ends.push(end))), close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}

/** A new folder for what a browser writes down, and how to remove it. */
export function temporaryFolder(name: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), `traff-${name}-`));
  // Browsers go on writing for a moment after they have answered that they are closed.
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return { folder, remove };
}
