import type { MemberAttachment } from '../../../model/member-document.ts';
import type { Blobs } from '../../blobs.ts';

/** An opened file, for as long as its user needs it. */
export interface Held {
  /** Rejects as `Blobs.bytes` does, and when it is released before it has come. */
  file: Promise<Blob>;
  release: () => void;
}

type Received = (bytes: number) => void;

interface Entry {
  file: Promise<Blob>;
  users: Set<{ received: Received }>;
  bytes: number;
  end: () => void;
}

/**
 * Files fetched once for all who use them at a time: what is shown can be saved without being
 * fetched again. Fetching ends, and memory is free, when the last user has let go.
 */
export class HeldFiles {
  readonly #blobs: Blobs;
  readonly #signal: AbortSignal;
  readonly #entries = new Map<string, Entry>();

  constructor({ blobs, signal }: { blobs: Blobs; signal: AbortSignal }) {
    this.#blobs = blobs;
    this.#signal = signal;
  }

  /** @param received told how many bytes have come */
  take({ route, type }: Pick<MemberAttachment, 'route' | 'type'>, received: Received): Held {
    const entry = this.#entries.get(route) ?? this.#fetch(route, type);
    const user = { received };
    entry.users.add(user);
    if (entry.bytes > 0) received(entry.bytes);
    const release = (): void => {
      if (entry.users.delete(user) && entry.users.size === 0) entry.end();
    };
    return { file: entry.file, release };
  }

  #fetch(route: string, type: string): Entry {
    const ending = new AbortController();
    const users: Entry['users'] = new Set();
    const end = (): void => {
      if (this.#entries.get(route) === entry) this.#entries.delete(route);
      ending.abort();
    };
    const received = (bytes: number): void => {
      entry.bytes = bytes;
      for (const user of users) user.received(bytes);
    };
    const bytes = this.#blobs.bytes({ route, type: 'file' }, { signal: ending.signal, received });
    const file = bytes.then((content) => new Blob([content], { type }));
    const entry: Entry = { file, users, bytes: 0, end };
    // A failed file can be asked for again.
    file.catch(end);
    this.#signal.addEventListener('abort', end, { once: true, signal: ending.signal });
    this.#entries.set(route, entry);
    return entry;
  }
}
