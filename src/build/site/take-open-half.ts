import type { KnowsOpenHalf } from '../cache/remember.ts';
import { MARKER } from '../publish/check-output.ts';
import { isSealed } from '../seal/sealed-folder.ts';
import { linkTree } from './link-tree.ts';
import { createStage, removeStage } from './stage.ts';

/**
 * Takes the open half of a published site into a staging folder. It is looked at there: somebody may
 * be publishing another site meanwhile.
 *
 * @param root the project's folder
 * @returns the folder; null where what is in place is something else
 */
export function takeOpenHalf(out: string, root: string, isKnown: KnowsOpenHalf): string | null {
  const stage = createStage(root);
  try {
    linkTree(out, stage, (path) => path !== MARKER && !isSealed(path));
    if (isKnown(stage)) return stage;
  } catch {
    // What was there is gone, or was never whole.
  }
  removeStage(stage);
  return null;
}
