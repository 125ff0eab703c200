import { expect, test } from 'vitest';
import { formatLock, parseLock } from '../../../src/vault/lock.ts';
import { type BuiltSite, ENDED_PASSPHRASE } from './built-sites.ts';
import { Reader, unlockWith } from './reader.ts';
import type { SealedFile } from './sealed-site.ts';
import { firstOf, LOCK, type Stage } from './stage.ts';

/** Parts of the site as it was or will be, and of another, in the place of what it is. */
export function oldSiteAttacks(stage: Stage): void {
  const unlock = (): Promise<unknown> => unlockWith(stage.passphrase);

  test('the lock of another site, or with its slots, or those of another epoch', async () => {
    const { site, nextEpoch, otherSite } = stage.sites;
    const own = await parseLock(site.lock);
    const locks = {
      'of another site': otherSite.lock,
      'of another site under our name': await formatLock({
        ...(await parseLock(otherSite.lock)),
        site: own.site,
      }),
      'with the slots of another site': await formatLock({
        ...own,
        slots: (await parseLock(otherSite.lock)).slots,
      }),
      'with the slots of the next epoch': await formatLock({
        ...own,
        slots: (await parseLock(nextEpoch.lock)).slots,
      }),
      'of the next epoch, called this one': await formatLock({
        ...(await parseLock(nextEpoch.lock)),
        epoch: own.epoch,
      }),
    };
    for (const [what, lock] of Object.entries(locks)) {
      stage.host.serve(LOCK, new TextEncoder().encode(lock));
      await stage.trial.run({ kind: 'lock', what, codes: ['wrongPassphrase'] }, unlock);
    }
  });

  test('with the lock of the next epoch, this epoch’s files are missing or damaged', async () => {
    const { nextEpoch, site } = stage.sites;
    stage.host.serve(LOCK, new TextEncoder().encode(nextEpoch.lock));
    const reader = new Reader(await unlockWith(stage.passphrase));
    for (const { kind } of stage.oneOfEach()) {
      const file = firstOf(nextEpoch, kind);
      const what = 'of the epoch before';
      await stage.trial.run({ kind, what, codes: ['notFound'] }, () => reader.open(file));
      stage.host.serve(file.path, firstOf(site, kind).blob);
      const codes = ['damaged', 'notFound'] as const;
      await stage.trial.run({ kind, what: `${what}, renamed`, codes }, () => reader.open(file));
    }
  });

  test('a passphrase that ended is told so, with the date', async () => {
    await expect(unlockWith(ENDED_PASSPHRASE)).resolves.toBeDefined();
    stage.host.serve(LOCK, new TextEncoder().encode(stage.sites.nextEpoch.lock));
    const attack = { kind: 'lock', what: 'ended', codes: ['ended'] as const };
    await stage.trial.run(attack, () => unlockWith(ENDED_PASSPHRASE));
  });

  test('an older site is refused where a later epoch was unlocked', async () => {
    const attack = { kind: 'lock', what: 'an older site', codes: ['olderSite'] as const };
    const { epoch } = await parseLock(stage.sites.nextEpoch.lock);
    await stage.trial.run(attack, () => unlockWith(stage.passphrase, epoch));
  });

  test('an older site opens where nothing later was seen: the limit that SECURITY.md names', async () => {
    const { files } = stage.site;
    stage.host.serveAll(files);
    const reader = new Reader(await unlockWith(ENDED_PASSPHRASE));
    expect(await reader.open(firstOf(stage.site, 'note'))).toBeDefined();
  });

  test('an older file of the same epoch opens: it is authentic, and nothing tells its age', async () => {
    const changed = ({ sealed }: BuiltSite): SealedFile =>
      sealed.find(({ route }) => route === 'note/2024-01-17')!;
    const [now, then] = [changed(stage.site), changed(stage.sites.yesterday)];
    expect(then.path).toBe(now.path);
    expect(Buffer.compare(then.blob, now.blob)).not.toBe(0);
    stage.host.serve(now.path, then.blob);
    stage.page.clear();
    await stage.reader.open(now);
    expect(stage.page.markup()).toContain('ostsmörgås');
  });
}
