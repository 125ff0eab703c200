import { describe, expect, test } from 'vitest';
import { blobAttacks } from './hostile-host/blob-attacks.ts';
import { connectionAttacks } from './hostile-host/connection-attacks.ts';
import { lockAttacks } from './hostile-host/lock-attacks.ts';
import { oldSiteAttacks } from './hostile-host/old-site-attacks.ts';
import { searchAttacks } from './hostile-host/search-attacks.ts';
import { KINDS } from './hostile-host/sealed-site.ts';
import { setStage } from './hostile-host/stage.ts';
import { told } from './hostile-host/trial.ts';
import { THOROUGH } from './thorough.ts';

/** A built site whose host serves anything but what was built; the scripts are as they were. */
const stage = setStage();

async function openEverything(): Promise<void> {
  const { site, reader, page } = stage;
  page.clear();
  for (const file of site.sealed) expect(await reader.open(file), file.route).toBeDefined();
  expect(told(page.markup())).toContain('gurksmörgås');
}

test('with an honest host every sealed file opens, and is of a kind attacked here', async () => {
  const { files, sealed } = stage.site;
  const names = [...files.keys()].filter((path) => path.endsWith('.bin'));
  expect(sealed.map(({ path }) => path).sort()).toEqual(names.sort());
  expect(new Set(sealed.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  await openEverything();
});

describe('sealed files', () => blobAttacks(stage));
describe('locks', () => lockAttacks(stage));
describe('other versions of the site', () => oldSiteAttacks(stage));
describe('connections', () => connectionAttacks(stage));
describe('the search', () => searchAttacks(stage));

describe('in the end', () => {
  test('an honest host’s files still open', openEverything);

  test('there were thousands of attacks, and hundreds on every kind of file', () => {
    const { refused } = stage.trial;
    const counts = [...refused].map(([kind, count]) => `${kind} ${String(count)}`);
    const all = [...refused.values()].reduce((sum, count) => sum + count, 0);
    process.stdout.write(`Refused: ${counts.join(', ')}; ${String(all)} in all.\n`);
    expect(all).toBeGreaterThanOrEqual(THOROUGH ? 10_000 : 3_000);
    expect([...refused.keys()].sort()).toEqual([...KINDS, 'lock'].sort());
    for (const [kind, count] of refused)
      expect(count, kind).toBeGreaterThanOrEqual(THOROUGH ? 500 : 150);
  });
});
