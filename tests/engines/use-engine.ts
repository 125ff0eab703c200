import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import type { Engine, Kind, Profile, Tab } from './engine.ts';
import { startHost, type Host } from './site/host.ts';
import { BLANK } from './site/prepare-site.ts';

/** Why a test that needs {@link Stage.restart} is skipped. */
export const CANNOT_RESTART = 'This engine keeps nothing when it is steered from outside.';

/** A browser with the site before it. */
export class Stage {
  readonly host: Host;
  readonly #profile: Profile;
  #tabs: Tab[] = [];

  constructor(host: Host, profile: Profile) {
    this.host = host;
    this.#profile = profile;
  }

  /** Whether {@link Stage.restart} can be called. */
  get canRestart(): boolean {
    return this.#profile.restart !== null;
  }

  /** Opens an address of the site, such as `/medlemmar/`, in a tab beside those there are. */
  async open(path: string, place: 'before' | 'behind' = 'before'): Promise<Tab> {
    const tab = await this.#profile.open(place);
    this.#tabs.push(tab);
    await tab.goto(this.host.url + path);
    return tab;
  }

  /** The same in a new tab once all others have been closed. */
  async comeBack(path: string): Promise<Tab> {
    const before = this.#tabs;
    this.#tabs = [];
    // The new one comes first: a browser may end with its last tab.
    const tab = await this.open(BLANK);
    for (const old of before) await old.close();
    await tab.goto(this.host.url + path);
    return tab;
  }

  /** The same in the only tab of a browser that has never seen the site. */
  async fresh(path: string): Promise<Tab> {
    const [tab = await this.open(BLANK), ...others] = this.#tabs;
    for (const other of others) await other.close();
    this.#tabs = [tab];
    await tab.goto(this.host.url + BLANK);
    await tab.evaluate(forgetAll);
    await tab.goto(this.host.url + path);
    return tab;
  }

  /** Ends the browser and starts it again, with what it wrote down and without its tabs. */
  async restart(): Promise<void> {
    this.#tabs = [];
    await this.#profile.restart?.();
  }
}

/**
 * Gives a group of tests a browser for as long as they run. Call it at the top of the group.
 *
 * @returns what gives the browser, once the tests run
 */
export function useEngine<Programs>(
  engine: Engine<Programs>,
  programs: Programs | null,
  kind: Kind,
): () => Stage {
  let stage: Stage;
  let host: Host;
  let profile: Profile;
  const begin = async (): Promise<void> => {
    profile = await engine.start(programs!, kind);
    stage = new Stage(host, profile);
  };
  beforeAll(async () => {
    host = await startHost(inject('site'));
    await begin();
    console.info(`${profile.version}, ${kind}`);
  });
  // A browser that crashes takes one test with it, and that one is tried again.
  beforeEach(async () => {
    if ((await profile.lives?.()) !== false) return;
    console.info(`${profile.version} has crashed and is started again`);
    await profile.close().catch(() => undefined);
    await begin();
  });
  afterAll(async () => {
    await Promise.all([host.close(), profile.close()]);
  });
  return () => stage;
}

async function forgetAll(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  for (const { name = '' } of await indexedDB.databases()) {
    const request = indexedDB.deleteDatabase(name);
    await new Promise((resolve) => (request.onsuccess = request.onerror = resolve));
  }
}
