import { createStore, del, get, set } from 'idb-keyval';
import type { SiteKeys } from '../../vault/keys.ts';
import type { Session } from './session.ts';

/** Days, in milliseconds. */
const REMEMBERED = 30 * 24 * 3_600_000;
/** Milliseconds a browser gets to answer; some never do while a private window is open. */
const PATIENCE = 1_500;
const RECORD = 'device';

type Kept = Pick<Session, 'keys' | 'at' | 'until'>;

/**
 * What a device remembers by the reader's choice: keys that open the site's files but whose bytes
 * no script can read, and when that ends. Kept in IndexedDB, the only storage that takes such keys.
 */
export class Device {
  readonly #database: string;

  /** @param name what keeps two sites on one origin apart */
  constructor(name: string) {
    this.#database = `traff:${name}`;
  }

  /** The session it remembers; `null` where there is none, or none that can be read. */
  async recall(): Promise<Session | null> {
    const kept = await this.#attempt((store) => get<unknown>(RECORD, store));
    return isKept(kept) ? { keys: kept.keys, at: kept.at, until: kept.until, ticket: null } : null;
  }

  /**
   * Remembers a session from the moment it was unlocked.
   *
   * @returns the session as remembered, `null` where this browser cannot, as in some private windows
   */
  async remember({ keys, at }: Session): Promise<Session | null> {
    const kept: Kept = { keys, at, until: at + REMEMBERED };
    const stored = await this.#attempt(async (store) => {
      await set(RECORD, kept, store);
      return true;
    });
    return stored === true ? { ...kept, ticket: null } : null;
  }

  async forget(): Promise<void> {
    await this.#attempt((store) => del(RECORD, store));
  }

  async #attempt<T>(action: (store: ReturnType<typeof createStore>) => Promise<T>) {
    const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
    try {
      return await Promise.race([action(createStore(this.#database, 'keys')), late]);
    } catch {
      return null;
    }
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { keys, at, until } = value as Record<keyof Kept, unknown>;
  return Number.isSafeInteger(at) && Number.isSafeInteger(until) && areKeys(keys);
}

function areKeys(value: unknown): value is SiteKeys {
  if (typeof value !== 'object' || value === null) return false;
  const { site, epoch, name, blob } = value as Partial<SiteKeys>;
  return (
    typeof site === 'string' &&
    Number.isSafeInteger(epoch) &&
    [name, blob?.seal, blob?.nonce].every((key) => key instanceof CryptoKey)
  );
}
