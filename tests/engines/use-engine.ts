import { afterAll, beforeAll, inject } from 'vitest';
import type { Profile, Start, Tab } from './engine.ts';
import { BLANK } from './site/prepare-site.ts';
import { startHost, type Host } from './site/host.ts';

/** Why a test that needs {@link Stage.restart} is skipped. */
export const CANNOT_RESTART = 'This engine keeps nothing when it is steered from outside.';

/** A browser with the site before it, for as long as a group of tests runs. */
export interface Stage {
  readonly host: Host;
  readonly profile: Profile;
  /** Opens an address of the site, such as `/medlemmar/`, in a tab beside those there are. */
  open: (path: string) => Promise<Tab>;
  /** The same in the only tab of a browser that has never seen the site. */
  fresh: (path: string) => Promise<Tab>;
  /** The same once all tabs have been closed. */
  comeBack: (path: string) => Promise<Tab>;
  /** Ends the browser and starts it again; returns false, and does nothing, where it cannot. */
  restart: () => Promise<boolean>;
}

/** Call it at the top of a group of tests. */
export function useEngine<Programs>(
  start: Start<Programs>,
  programs: Programs | null,
  kind: 'ordinary' | 'private',
): Stage {
  let host: Host;
  let profile: Profile;
  let tabs: Tab[] = [];
  const open = async (path: string): Promise<Tab> => {
    const tab = await profile.open();
    tabs.push(tab);
    await tab.goto(host.url + path);
    return tab;
  };
  // The new tab comes first: a browser may end with its last one.
  const comeBack = async (path: string): Promise<Tab> => {
    const before = tabs;
    tabs = [];
    const tab = await open(BLANK);
    for (const old of before) await old.close();
    await tab.goto(host.url + path);
    return tab;
  };
  beforeAll(async () => {
    host = await startHost(inject('site'));
    profile = await start(programs!, kind);
    console.info(`${profile.version}, ${kind}`);
  });
  afterAll(async () => {
    await Promise.all([profile.close(), host.close()]);
  });
  return {
    get host() {
      return host;
    },
    get profile() {
      return profile;
    },
    open,
    comeBack,
    restart: async () => {
      if (profile.restart === null) return false;
      await profile.restart();
      tabs = [];
      return true;
    },
    fresh: async (path) => {
      const tab = await comeBack(BLANK);
      await tab.evaluate(forgetAll);
      await tab.goto(host.url + path);
      return tab;
    },
  };
}

async function forgetAll(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  for (const { name = '' } of await indexedDB.databases()) {
    const request = indexedDB.deleteDatabase(name);
    await new Promise((resolve) => (request.onsuccess = request.onerror = resolve));
  }
}
