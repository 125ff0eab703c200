import type { Root } from 'mdast';

/**
 * What texts were parsed to, for whoever reads the same folder again and again: parsing is most of
 * the work. Texts that are not met in a reading are forgotten in the next.
 */
export class ParsedTrees {
  readonly #copy: (tree: Root | null) => Root | null;
  #before = new Map<string, Root | null>();
  #now = new Map<string, Root | null>();

  /** @param copy makes a tree that shares nothing with the one that is kept */
  constructor(copy: (tree: Root | null) => Root | null) {
    this.#copy = copy;
  }

  /** To be called before each reading. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** The tree of a text, to be changed freely; `null` where it cannot be parsed. */
  of(text: string, parse: (text: string) => Root | null): Root | null {
    const known = this.#now.get(text) ?? this.#before.get(text);
    const tree = known === undefined ? parse(text) : known;
    this.#now.set(text, tree);
    return this.#copy(tree);
  }
}
