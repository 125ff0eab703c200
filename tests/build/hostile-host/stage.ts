import { afterAll, afterEach, beforeAll, expect, inject, vi } from 'vitest';
import { createFixtureSite, type FixtureSite } from '../../fixture-site.ts';
import { buildSites, type BuiltSite, type BuiltSites, ENDED_PASSPHRASE } from './built-sites.ts';
import { HostileHost } from './hostile-fetch.ts';
import { Page } from './page.ts';
import { QuickWorker } from './quick-worker.ts';
import { Reader, unlockWith } from './reader.ts';
import { KINDS, type SealedFile } from './sealed-site.ts';
import { Trial } from './trial.ts';

/** Place of the lock on a site. */
export const LOCK = '/m/lock.json';

/** A built site, a host that lies about it, and a member who reads it all the same. */
export interface Stage {
  fixture: FixtureSite;
  sites: BuiltSites;
  /** The one that is attacked. */
  site: BuiltSite;
  host: HostileHost;
  reader: Reader;
  passphrase: string;
  page: Page;
  trial: Trial;
  /** The network as it is. */
  realFetch: typeof fetch;
  /** One sealed file of each kind. */
  oneOfEach: () => SealedFile[];
}

/**
 * Builds the sites and puts a browser's parts in place for the client's own code. Fails a test that
 * leaves the trial with faults. Call it at the top of a file; the stage is set when tests run.
 */
export function setStage(): Stage {
  const stage = { passphrase: inject('access').passphrase, realFetch: fetch } as Stage;
  beforeAll(async () => {
    stage.fixture = createFixtureSite(inject('access'));
    stage.sites = await buildSites(stage.fixture);
    stage.site = stage.sites.site;
    stage.host = new HostileHost(stage.site.files);
    stage.page = new Page();
    stage.trial = new Trial(stage.page, listen());
    stage.oneOfEach = () => KINDS.map((kind) => firstOf(stage.site, kind));
    replaceBrowser(stage);
    await unlockWith(ENDED_PASSPHRASE);
    stage.reader = new Reader(await unlockWith(stage.passphrase));
    QuickWorker.earnest = false;
  });
  afterEach(() => {
    stage.host.lie(() => null);
    const faults = stage.trial.faults.splice(0);
    expect(faults.slice(0, 20), `${faults.length} faults`).toEqual([]);
  });
  afterAll(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    stage.fixture.remove();
  });
  return stage;
}

export function firstOf({ sealed }: BuiltSite, kind: string): SealedFile {
  return sealed.find((file) => file.kind === kind)!;
}

/** Everything written to the console from now on. */
function listen(): string[] {
  const logged: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => void logged.push(words.join(' ')));
  }
  return logged;
}

function replaceBrowser({ host, page }: Stage): void {
  vi.stubGlobal('fetch', host.fetch);
  vi.stubGlobal('document', page);
  vi.stubGlobal('Worker', QuickWorker);
  vi.stubGlobal('location', { href: 'http://localhost/', origin: 'http://localhost', hash: '' });
  vi.stubGlobal('history', { state: null, replaceState: () => undefined });
  vi.stubGlobal('addEventListener', () => undefined);
}
