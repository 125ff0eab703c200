import { ROOT } from '../project-root.ts';
import type { Protected } from './check-output.ts';

/** Folders that no output may take the place of. */
export function protectedBy({ content }: { content: string }): Protected {
  return { roots: [ROOT], sources: [content] };
}
