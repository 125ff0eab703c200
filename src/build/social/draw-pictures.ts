import { Worker } from 'node:worker_threads';
import { cardAddress, cardsOf } from '../../components/social/social-cards.ts';
import type { Card } from '../../components/social/card.ts';
import type { Locale } from '../../locales/locale.ts';
import { cacheFolder } from '../cache/cache-folder.ts';
import type { Keeping } from '../cache/kept-files.ts';
import { sharedCount, telling, type SharedCount, type Tell } from '../progress/shared-count.ts';
import type { PublicSite } from '../public-site.ts';
import { answerOf } from '../threads/answer-of.ts';

/** What a picture says, and the path of its file from the site's root. */
interface Picture {
  path: string;
  card: Card;
}

/** What the drawing thread is given. */
export interface Drawing {
  pictures: Picture[];
  /** Folder the pictures' paths start from. */
  folder: string;
  /** Folder of what earlier builds have drawn, and the key it is kept with. */
  cache: string;
  key: Uint8Array;
  /** Counts the pictures that are drawn. */
  count: SharedCount;
}

/** Every picture of a site. */
export function picturesOf(publicSite: PublicSite, locale: Locale): Picture[] {
  const { base } = publicSite;
  return Array.from(cardsOf(publicSite, locale), ([pathname, card]) => ({
    path: cardAddress(base, { pathname, card }).slice(`${base}/`.length),
    card,
  }));
}

/**
 * Draws pictures in a thread of its own, beside all else that a build does.
 *
 * @param keeping where they are kept for later builds
 * @param tell is told how many are drawn
 * @throws {Error} what the thread throws, as when the disk is full
 */
export async function drawPictures(
  pictures: Picture[],
  folder: string,
  { root, key }: Keeping,
  tell: Tell = () => undefined,
): Promise<void> {
  const count = sharedCount();
  const cache = cacheFolder(root, 'traff-social');
  const workerData: Drawing = { pictures, folder, cache, key, count };
  const thread = new Worker(new URL('./drawing-thread.ts', import.meta.url), { workerData });
  const drawn = answerOf<null>(thread, 'social pictures');
  await telling(drawn, count, (done) => tell(done, pictures.length));
}
