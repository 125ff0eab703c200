import { createBlobs } from '../../../src/client/blobs.ts';
import { indexStore } from '../../../src/client/search/index-store.ts';
import { sealedFiles } from '../../../src/client/search/sealed-files.ts';
import { fetchLock } from '../../../src/client/unlock/lock-file.ts';
import { unlock } from '../../../src/client/unlock/unlock.ts';
import { createObjectUrls } from '../../../src/client/views/object-urls.ts';
import type { ViewContext } from '../../../src/client/views/view.ts';
import { viewOf } from '../../../src/client/views/views.ts';
import { yearsSection } from '../../../src/client/views/years-section.ts';
import type { ClientConfig } from '../../../src/locales/client-config.ts';
import { sv } from '../../../src/locales/sv.ts';
import type { SiteKeys } from '../../../src/vault/keys.ts';
import type { SealedFile } from './sealed-site.ts';

const config: ClientConfig = {
  base: '',
  segments: sv.addresses,
  words: sv.members,
  searchWords: sv.search,
  language: sv.code,
  tag: sv.tag,
  timeZone: 'Europe/Stockholm',
  demo: false,
  lockAfter: null,
};

/** Unlocks through the client's own code; gives the keys. */
export async function unlockWith(passphrase: string, highest = 0): Promise<SiteKeys> {
  const lock = await fetchLock('', { highest: () => highest });
  return (await unlock(lock, passphrase, 0)).keys;
}

/** A member with keys, whose browser opens one file at a time. */
export class Reader {
  readonly #context: ViewContext;

  constructor(keys: SiteKeys) {
    const { signal } = new AbortController();
    this.#context = {
      config,
      blobs: createBlobs(keys, { base: '', signal, doubt: () => undefined }),
      objectUrls: createObjectUrls(),
      signal,
      now: new Date('2024-04-30T12:00:00Z'),
      announce: () => undefined,
      marks: null,
      follow: () => false,
    };
  }

  /** Does with a file what the members' pages do with one of its kind; returns what came of it. */
  async open({ kind, route, type }: SealedFile): Promise<unknown> {
    const name = route.replace(/^[^/]*\//, '');
    if (kind === 'start') return viewOf({ kind }, this.#context);
    if (kind === 'note') return viewOf({ kind, date: name }, this.#context);
    if (kind === 'page') return viewOf({ kind, slug: name }, this.#context);
    if (kind === 'year') return this.#context.blobs.document({ route, type });
    if (type === 'file') return this.#context.blobs.bytes({ route, type });
    const index = indexStore(sealedFiles((path) => this.index(path)));
    if (kind === 'opening') return index.opening();
    if (kind === 'filter') return index.table();
    if (kind !== 'fragment') return index.open(name);
    return index.record(name.replace(/^fragment\/|\.pf_fragment$/g, ''));
  }

  /** A part of the members' index. */
  index(route: string): Promise<Uint8Array> {
    return this.#context.blobs.bytes({ route, type: 'index' });
  }

  /** What the start page shows below its years once one of them is chosen. */
  async chooseYear(year: string): Promise<string> {
    const { content, shown } = yearsSection([{ year, meetings: 1 }], this.#context);
    location.hash = `#${year}`;
    shown();
    const markup = (): string => [content].map(String).join('');
    while (markup().includes(config.words.loading)) await new Promise(setImmediate);
    return markup();
  }
}
