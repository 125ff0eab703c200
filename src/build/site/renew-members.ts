import { join } from 'node:path';
import { CARD_FOLDER } from '../../components/social/card.ts';
import { describeError } from '../errors/describe-error.ts';
import { MARKER } from '../publish/check-output.ts';
import { isSealed } from '../seal/sealed-folder.ts';
import { examinePictures } from './examine-pictures.ts';
import { linkTree } from './link-tree.ts';
import { beginMemberSearch, MembersHalf } from './members-half.ts';
import type { Prepared } from './prepare.ts';
import { publishSite } from './publish-site.ts';
import { createStage, removeStage } from './stage.ts';

/**
 * Publishes a site whose open half is what is in place already: only what is for members is made, and
 * the gate reads all of it.
 *
 * @param root the project's folder
 * @throws {Error} in the words of the site's locale, as a whole build
 */
export async function renewMembers(prepared: Prepared, root: string): Promise<void> {
  const { out } = prepared.options;
  const members = new MembersHalf(prepared, root, beginMemberSearch(prepared));
  const [stage, pictureStage] = [createStage(root), createStage(root)];
  try {
    linkTree(out, stage, (path) => ![MARKER, CARD_FOLDER].includes(path) && !isSealed(path));
    linkTree(join(out, CARD_FOLDER), join(pictureStage, CARD_FOLDER));
    await examinePictures(prepared, members, root);
    await publishSite(prepared, members, stage, pictureStage);
  } catch (cause) {
    throw new Error(describeError(cause, prepared.locale), { cause });
  } finally {
    await members.close();
    for (const folder of [stage, pictureStage]) removeStage(folder);
  }
}
