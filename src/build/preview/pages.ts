import type { AddressBook } from '../../locales/address-book.ts';
import type { AstroServer } from './astro-server.ts';
import { pageMarks } from './page-marks.ts';
import type { Preview } from './preview.ts';
import { shared, shareSite } from './shared.ts';

type Start = (book: AddressBook) => Promise<AstroServer>;

/**
 * The server that makes the pages. It begins anew when the addresses become others, which it knows
 * only from its start.
 */
export class Pages {
  readonly #preview: Preview;
  readonly #start: Start;
  #book: AddressBook;
  #server: Promise<AstroServer>;

  constructor(preview: Preview, start: Start) {
    this.#preview = preview;
    this.#start = start;
    this.#book = preview.book;
    shared().marks = () => pageMarks(preview.state);
    this.#share();
    this.#server = start(this.#book);
  }

  /** Fulfilled once pages can be asked for. */
  async ready(): Promise<void> {
    await this.#server;
  }

  /** Has the pages show what the preview shows now, and tells those that are open. */
  async renew(): Promise<void> {
    const { state, book } = this.#preview;
    this.#share();
    if (!isSame(book, this.#book)) {
      this.#book = book;
      this.#server = this.#restart();
    }
    (await this.#server).tell(state);
  }

  async #restart(): Promise<AstroServer> {
    const before = await this.#server.catch(() => null);
    await before?.stop();
    return this.#start(this.#book);
  }

  async stop(): Promise<void> {
    await (await this.#server).stop();
  }

  #share(): void {
    const { snapshot } = this.#preview;
    if (snapshot !== null) shareSite(snapshot.publicSite);
  }
}

function isSame(a: AddressBook, b: AddressBook): boolean {
  return a.base === b.base && a.segments === b.segments;
}
