import { recordKey } from '../cache/build-record.ts';
import type { Keeping } from '../cache/kept-files.ts';
import { reporting, silent } from '../progress/phase.ts';
import type { SearchIndex } from '../search/index-records.ts';
import { buildPublicSearch } from '../search/site-search.ts';
import { drawPictures, picturesOf } from '../social/draw-pictures.ts';
import { examinePictures } from './examine-pictures.ts';
import { beginMemberSearch, MembersHalf } from './members-half.ts';
import type { Prepared } from './prepare.ts';
import { createStage, removeStage } from './stage.ts';

/** Work that needs only the content, and goes on while Astro renders the pages. */
export class Background {
  readonly members: MembersHalf;
  readonly publicSearch: Promise<SearchIndex>;
  /** Holds the social pictures once {@link Background.pictures} is fulfilled. */
  readonly pictureStage: string;
  readonly pictures: Promise<void>;

  /** @param root the project's folder */
  constructor(prepared: Prepared, root: string) {
    const { content, locale, book, options } = prepared;
    const report = options.report ?? silent;
    const keeping = { root, key: recordKey(options.key) };
    // What takes longest begins first.
    const memberSearch = beginMemberSearch(prepared);
    this.publicSearch = reporting(report, 'index', () =>
      buildPublicSearch(content, locale, book, keeping),
    );
    this.members = new MembersHalf(prepared, root, memberSearch, this.publicSearch);
    this.pictureStage = createStage(root);
    this.pictures = reporting(report, 'pictures', () => this.#draw(prepared, keeping));
    // Whoever awaits them is told; until then a failure must not end the process.
    for (const work of [this.publicSearch, this.pictures]) work.catch(() => undefined);
  }

  async #draw(prepared: Prepared, keeping: Keeping): Promise<void> {
    const report = prepared.options.report ?? silent;
    const pictures = picturesOf(prepared.publicSite, prepared.locale);
    const drawn = drawPictures(pictures, this.pictureStage, keeping, (done, of) =>
      report('pictures', done, of),
    );
    await Promise.all([drawn, examinePictures(prepared, this.members, keeping.root)]);
  }

  async close(): Promise<void> {
    await this.members.close();
    removeStage(this.pictureStage);
  }
}
