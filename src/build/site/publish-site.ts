import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { CARD_FOLDER } from '../../components/social/card.ts';
import type { MembersHalf } from './members-half.ts';
import type { Prepared } from './prepare.ts';
import { reporting, silent } from '../progress/phase.ts';
import { protectedBy } from '../publish/protect.ts';
import { publish } from '../publish/publish.ts';
import { placeSealed } from '../seal/place-sealed.ts';

/**
 * Publishes the two halves of a site as one, after the leak gate has read every byte. Of the pictures
 * it has read what they say: of pixels, a picture has more bytes than a site.
 *
 * @param stage holds the open half; it is moved away, or left for the caller to remove on failure
 * @param pictureStage holds the pictures of it
 * @throws {GateError} when a member text is found; nothing is published then
 * @throws {PublishError} when the output cannot be replaced
 */
export async function publishSite(
  prepared: Prepared,
  { gate, sealed, stage: sealedStage }: MembersHalf,
  stage: string,
  pictureStage: string,
): Promise<void> {
  const kinds = await sealed;
  const { options, locale } = prepared;
  const report = options.report ?? silent;
  const opened = await gate;
  await reporting(report, 'gate', () =>
    opened.assertNoLeaks(stage, undefined, (done, of) => report('gate', done, of)),
  );
  renameSync(join(pictureStage, CARD_FOLDER), join(stage, CARD_FOLDER));
  if (prepared.members !== null) placeSealed(sealedStage, stage, new Date());
  await reporting(report, 'writing', () => {
    options.beforePublish?.({ folder: stage, sealed: kinds, locale });
    return publish(stage, options.out, protectedBy(options));
  });
}
