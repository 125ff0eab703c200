import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Gate } from '../gate/gate.ts';
import type { Sealing } from '../gate/sealed-proof.ts';
import { reporting, silent, type Report } from '../progress/phase.ts';
import type { Prepared } from './prepare.ts';
import type { SealedKinds, SealedLabels } from '../seal/seal.ts';
import { sealMembers } from '../seal/seal-members.ts';
import { drawPictures, picturesOf } from '../social/draw-pictures.ts';
import { buildMemberSearch, buildPublicSearch } from '../search/site-search.ts';
import type { SearchIndex } from '../search/index-records.ts';
import { secretsOf } from '../seal/secrets.ts';
import { createStage, removeStage } from './stage.ts';

/** Work that needs only the content, and goes on while Astro renders the pages. */
export class Background {
  readonly publicSearch: Promise<SearchIndex>;
  /** Made when all is indexed: a thread that indexes and one of the gate's each take much memory. */
  readonly gate: Promise<Gate>;
  /** Holds the sealed files, which the gate has read, once {@link Background.sealed} is fulfilled. */
  readonly sealedStage: string;
  readonly sealed: Promise<SealedKinds>;
  /** Holds the social pictures once {@link Background.pictures} is fulfilled. */
  readonly pictureStage: string;
  readonly pictures: Promise<void>;

  /** @param root the project's folder */
  constructor(prepared: Prepared, root: string) {
    const { content, locale, book, members, options } = prepared;
    const report = options.report ?? silent;
    // What takes longest begins first.
    const memberSearch = members && buildMemberSearch(content, locale, book);
    this.publicSearch = reporting(report, 'index', () =>
      buildPublicSearch(content, locale, book, root),
    );
    this.gate = Promise.allSettled([memberSearch, this.publicSearch]).then(
      () => new Gate(secretsOf(prepared), sealingOf(prepared)),
    );
    this.sealedStage = createStage(root);
    this.sealed = reporting(report, 'sealing', () => this.#seal(prepared, memberSearch));
    this.pictureStage = createStage(root);
    this.pictures = reporting(report, 'pictures', () => this.#draw(prepared, root, report));
    // Whoever awaits them is told; until then a failure must not end the process.
    const all = [this.publicSearch, this.gate, this.sealed, this.pictures];
    for (const work of all) work.catch(() => undefined);
  }

  async #seal(prepared: Prepared, search: Promise<SearchIndex> | null): Promise<SealedKinds> {
    const labels = await sealMembers(prepared, this.sealedStage, search);
    await this.#assertNoLeaks(this.sealedStage, labels);
    return new Map([...labels].map(([path, { type }]) => [path, type]));
  }

  /**
   * The gate reads what the pictures say, and not their pixels: of those, a picture has more than a
   * site has bytes.
   */
  async #draw({ publicSite, locale }: Prepared, root: string, report: Report): Promise<void> {
    const pictures = picturesOf(publicSite, locale);
    const drawn = drawPictures(pictures, this.pictureStage, root, (done, of) =>
      report('pictures', done, of),
    );
    const said = createStage(root);
    try {
      writeFileSync(join(said, 'pictures.json'), JSON.stringify(pictures));
      await Promise.all([drawn, this.#assertNoLeaks(said)]);
    } finally {
      removeStage(said);
    }
  }

  async #assertNoLeaks(stage: string, labels?: SealedLabels): Promise<void> {
    const gate = await this.gate;
    await gate.assertNoLeaks(stage, labels);
  }

  async close(): Promise<void> {
    await this.gate.then(
      (gate) => gate.close(),
      () => undefined,
    );
    removeStage(this.sealedStage);
    removeStage(this.pictureStage);
  }
}

function sealingOf({ members }: Prepared): Sealing | null {
  if (members === null) return null;
  const { siteKey, lock } = members;
  return { siteKey, site: lock.site, epoch: lock.epoch };
}
