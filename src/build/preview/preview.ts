import { toBase64url } from '../../vault/base64url.ts';
import type { AddressBook } from '../../locales/address-book.ts';
import type { PreviewState } from '../../locales/preview-state.ts';
import { ParsedTrees } from '../../model/parsed-trees.ts';
import type { OpenMembers } from '../members/file.ts';
import { describeError } from '../errors/describe-error.ts';
import { basePath } from '../read/read-site.ts';
import { dateIn } from '../../schedule/date-in.ts';
import { readSiteFacts } from '../read/site-facts.ts';
import { folderState } from './folder-state.ts';
import { readPreview, type Reading } from './reading.ts';
import { SearchIndexes } from './search-indexes.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';
import { shownState } from './state.ts';

interface PreviewOptions {
  /** The content folder. */
  dir: string;
  clock: () => Date;
  members: OpenMembers;
}

/** What came of a look at the folder: `read` when the content was read anew. */
type Change = 'read' | 'shown';

/** A content folder as it is now, and the last pages that could be made of it. */
export class Preview {
  readonly indexes: SearchIndexes;
  readonly #options: PreviewOptions;
  readonly #trees = new ParsedTrees(structuredClone);
  #seen: string;
  #reading: Reading;
  #good: Snapshot | null = null;
  #showDrafts = true;
  #version = 1;
  #listener: (change: Change) => void = () => undefined;

  constructor(options: PreviewOptions) {
    this.#options = options;
    this.indexes = new SearchIndexes(() => {
      this.#listener('shown');
    });
    this.#seen = this.#folder();
    this.#reading = this.#read();
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** Null until the content has been right once. */
  get snapshot(): Snapshot | null {
    return this.#good;
  }

  get book(): AddressBook {
    if (this.#good !== null) return this.#good.context.book;
    const { address, locale } = readSiteFacts(this.#options.dir);
    return { base: basePathOf(address), segments: locale.addresses };
  }

  get state(): PreviewState {
    const { members } = this.#options;
    const { site, epoch, siteKey } = members;
    return {
      version: this.#version,
      ...shownState(this.#reading, this.#good),
      drafts: {
        shown: this.#showDrafts,
        count: this.#good?.drafts ?? 0,
        marks: this.#good?.marks ?? {},
      },
      indexing: this.indexes.making,
      book: this.book,
      ticket: { site, epoch, key: toBase64url(siteKey) },
    };
  }

  /** Has one listener told whenever the state is another. */
  listen(listener: (change: Change) => void): void {
    this.#listener = listener;
  }

  /** Reads the folder anew if anything in it changed, or the day. */
  look(): void {
    const folder = this.#folder();
    if (folder === this.#seen) return;
    this.#seen = folder;
    this.#renew('read');
  }

  showDrafts(shown: boolean): void {
    if (shown === this.#showDrafts) return;
    this.#showDrafts = shown;
    this.#renew('shown');
  }

  #renew(change: Change): void {
    const before = this.#good;
    this.#reading = this.#read();
    if (this.#good !== before) this.#version += 1;
    this.#listener(change);
  }

  #read(): Reading {
    const { dir, clock } = this.#options;
    const now = clock();
    const reading = readPreview(dir, now, this.#trees);
    try {
      const options = { dir, now, showDrafts: this.#showDrafts };
      if (reading.site !== null) this.#good = takeSnapshot(reading.site, options);
      return reading;
    } catch (error) {
      return { ...reading, site: null, failure: describeError(error, reading.locale) };
    }
  }

  #folder(): string {
    const { dir, clock } = this.#options;
    const today = dateIn(this.#good?.content.site.timeZone ?? 'UTC', clock());
    return `${today}\n${folderState(dir)}`;
  }
}

function basePathOf(address: string | null): string {
  try {
    return basePath(address ?? 'http://localhost');
  } catch {
    return '';
  }
}
