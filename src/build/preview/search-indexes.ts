import type { SearchIndex } from '../search/index-records.ts';
import { buildMemberSearch, buildPublicSearch } from '../search/site-search.ts';
import type { Snapshot } from './snapshot.ts';

type Kind = 'public' | 'members';

const makers = { public: buildPublicSearch, members: buildMemberSearch };

/**
 * The search indexes, each made when it is asked for and anew only when the content is another: it
 * takes far longer than a page does. The one before is kept too, for pages that have begun with it.
 */
export class SearchIndexes {
  readonly #made = new Map<Kind, { snapshot: Snapshot; index: Promise<SearchIndex> }[]>();
  readonly #changed: () => void;
  #making = 0;

  /** @param changed called when the making of one begins and ends */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get making(): boolean {
    return this.#making > 0;
  }

  /** The index of a snapshot, and the one before, newest first. */
  async of(kind: Kind, snapshot: Snapshot): Promise<SearchIndex[]> {
    const known = this.#made.get(kind) ?? [];
    const made =
      known[0]?.snapshot === snapshot
        ? known
        : [{ snapshot, index: this.#make(kind, snapshot) }, ...known.slice(0, 1)];
    this.#made.set(kind, made);
    const [newest, before] = made;
    if (newest === undefined) return [];
    const older = await before?.index.catch(() => null);
    return [await newest.index, ...(older ? [older] : [])];
  }

  async #make(kind: Kind, { content, context }: Snapshot): Promise<SearchIndex> {
    this.#making += 1;
    this.#changed();
    try {
      return await makers[kind](content, context.locale, context.book);
    } finally {
      this.#making -= 1;
      this.#changed();
    }
  }
}
