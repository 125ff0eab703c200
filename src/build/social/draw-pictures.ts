import { Worker } from 'node:worker_threads';
import { cardAddress, cardsOf } from '../../components/social/social-cards.ts';
import type { Card } from '../../components/social/card.ts';
import type { Locale } from '../../locales/locale.ts';
import { cacheFolder } from '../cache/cache-folder.ts';
import type { PublicSite } from '../public-site.ts';

/** What a picture says, and the path of its file from the site's root. */
export interface Picture {
  path: string;
  card: Card;
}

/** What the drawing thread is given. */
export interface Drawing {
  pictures: Picture[];
  /** Folder the pictures' paths start from. */
  folder: string;
  /** Folder of what earlier builds have drawn. */
  cache: string;
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
 * @param root the project's folder, whose cache is used
 * @throws {Error} what the thread throws, as when the disk is full
 */
export function drawPictures(pictures: Picture[], folder: string, root: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const cache = cacheFolder(root, 'traff-social');
    const workerData: Drawing = { pictures, folder, cache };
    const thread = new Worker(new URL('./drawing-thread.ts', import.meta.url), { workerData });
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error('social pictures: the thread ended before they were drawn'));
    });
  });
}
