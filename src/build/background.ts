import { Gate } from './gate/gate.ts';
import type { Prepared } from './prepare.ts';
import type { SealedKinds } from './seal.ts';
import { sealMembers } from './seal-members.ts';
import { buildPublicSearch } from './search/site-search.ts';
import type { SearchIndex } from './search/index-records.ts';
import { secretsOf } from './secrets.ts';
import { createStage, removeStage } from './stage.ts';

/** Work that needs only the content, and goes on while Astro renders the pages. */
export class Background {
  readonly publicSearch: Promise<SearchIndex>;
  readonly gate: Gate;
  /** Holds the sealed files, which the gate has read, once {@link Background.sealed} is fulfilled. */
  readonly sealedStage: string;
  readonly sealed: Promise<SealedKinds>;

  /** @param root the project's folder */
  constructor(prepared: Prepared, root: string) {
    this.publicSearch = buildPublicSearch(prepared.content, prepared.locale, prepared.book);
    this.gate = new Gate(secretsOf(prepared));
    this.sealedStage = createStage(root);
    this.sealed = this.#seal(prepared);
    // Whoever awaits them is told; until then a failure must not end the process.
    for (const work of [this.publicSearch, this.sealed]) work.catch(() => undefined);
  }

  async #seal(prepared: Prepared): Promise<SealedKinds> {
    const kinds = await sealMembers(prepared, this.sealedStage);
    await this.gate.assertNoLeaks(this.sealedStage);
    return kinds;
  }

  async close(): Promise<void> {
    await this.gate.close();
    removeStage(this.sealedStage);
  }
}
