import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { CARD_FOLDER } from '../../components/social/card.ts';
import { describeError } from '../errors/describe-error.ts';
import { examinePictures } from './examine-pictures.ts';
import { beginMemberSearch, MembersHalf } from './members-half.ts';
import type { Prepared } from './prepare.ts';
import { publishSite } from './publish-site.ts';
import { createStage, removeStage } from './stage.ts';

/**
 * Publishes a site whose open half is made already: only what is for members is made, and the gate
 * reads all of it.
 *
 * @param root the project's folder
 * @param stage holds the open half; it is moved away, or removed on failure
 * @throws {Error} in the words of the site's locale, as a whole build
 */
export async function renewMembers(prepared: Prepared, root: string, stage: string): Promise<void> {
  const members = new MembersHalf(prepared, root, beginMemberSearch(prepared));
  const pictureStage = createStage(root);
  try {
    renameSync(join(stage, CARD_FOLDER), join(pictureStage, CARD_FOLDER));
    await examinePictures(prepared, members, root);
    await publishSite(prepared, members, stage, pictureStage);
  } catch (cause) {
    throw new Error(describeError(cause, prepared.locale), { cause });
  } finally {
    await members.close();
    for (const folder of [stage, pictureStage]) removeStage(folder);
  }
}
