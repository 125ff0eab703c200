import { fileURLToPath } from 'node:url';
import type { Protected } from './check-output.ts';

/** The project's root; what Astro builds from. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Folders that no output may take the place of. */
export function protectedBy({ content }: { content: string }): Protected {
  return { roots: [ROOT], sources: [content] };
}
