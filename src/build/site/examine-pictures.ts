import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { picturesOf } from '../social/draw-pictures.ts';
import type { MembersHalf } from './members-half.ts';
import type { Prepared } from './prepare.ts';
import { createStage, removeStage } from './stage.ts';

/**
 * Has the gate read what the social pictures of a site say.
 *
 * @param root the project's folder
 * @throws {GateError} when they say what only members may read
 */
export async function examinePictures(
  { publicSite, locale }: Prepared,
  members: MembersHalf,
  root: string,
): Promise<void> {
  const said = createStage(root);
  try {
    writeFileSync(join(said, 'pictures.json'), JSON.stringify(picturesOf(publicSite, locale)));
    await members.assertNoLeaks(said);
  } finally {
    removeStage(said);
  }
}
