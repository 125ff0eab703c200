import { Gate } from '../gate/gate.ts';
import type { Sealing } from '../gate/sealed-proof.ts';
import { reporting, silent } from '../progress/phase.ts';
import type { SearchIndex } from '../search/index-records.ts';
import { buildMemberSearch } from '../search/site-search.ts';
import type { SealedKinds, SealedLabels } from '../seal/seal.ts';
import { sealMembers } from '../seal/seal-members.ts';
import { secretsOf } from '../seal/secrets.ts';
import type { Prepared } from './prepare.ts';
import { createStage, removeStage } from './stage.ts';

/** Begins the members' index; null where there is no section for members. */
export function beginMemberSearch({
  content,
  locale,
  book,
  members,
}: Prepared): Promise<SearchIndex> | null {
  return members && buildMemberSearch(content, locale, book);
}

/** What is sealed for members, in the making, and the gate that reads all of the site. */
export class MembersHalf {
  /** Made when all is indexed: a thread that indexes and one of the gate's each take much memory. */
  readonly gate: Promise<Gate>;
  /** Holds the sealed files, which the gate has read, once {@link MembersHalf.sealed} is fulfilled. */
  readonly stage: string;
  readonly sealed: Promise<SealedKinds>;

  /**
   * @param root the project's folder
   * @param search the members' index, as {@link beginMemberSearch} gave it
   * @param beside what else is being indexed
   */
  constructor(
    prepared: Prepared,
    root: string,
    search: Promise<SearchIndex> | null,
    beside: Promise<unknown> = Promise.resolve(),
  ) {
    const report = prepared.options.report ?? silent;
    this.gate = Promise.allSettled([search, beside]).then(
      () => new Gate(secretsOf(prepared), sealingOf(prepared)),
    );
    this.stage = createStage(root);
    this.sealed = reporting(report, 'sealing', () => this.#seal(prepared, search));
    // Whoever awaits them is told; until then a failure must not end the process.
    for (const work of [this.gate, this.sealed]) work.catch(() => undefined);
  }

  async #seal(prepared: Prepared, search: Promise<SearchIndex> | null): Promise<SealedKinds> {
    const labels = await sealMembers(prepared, this.stage, search);
    await this.assertNoLeaks(this.stage, labels);
    return new Map([...labels].map(([path, { type }]) => [path, type]));
  }

  /** As the gate's own. */
  async assertNoLeaks(stage: string, labels?: SealedLabels): Promise<void> {
    const gate = await this.gate;
    await gate.assertNoLeaks(stage, labels);
  }

  async close(): Promise<void> {
    await this.gate.then(
      (gate) => gate.close(),
      () => undefined,
    );
    removeStage(this.stage);
  }
}

function sealingOf({ members }: Prepared): Sealing | null {
  if (members === null) return null;
  const { siteKey, lock } = members;
  return { siteKey, site: lock.site, epoch: lock.epoch };
}
