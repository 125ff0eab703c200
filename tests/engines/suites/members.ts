import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { formatLock, parseLock } from '../../../src/vault/lock.ts';
import { NOTE, SECRET_WORD, START, WITH_FILES } from '../../browser/members-visit.ts';
import { until } from '../until.ts';
import type { Stage } from '../use-engine.ts';
import { everything, lock, locked, reads, submit, unlock } from '../visit.ts';

/** A member's walk through the section. */
export function testMembers(stage: () => Stage): void {
  describe('members', () => {
    afterEach(() => {
      stage().host.replaced.clear();
    });

    test('a wrong passphrase is refused, in words, with focus in the field', async () => {
      const tab = await stage().fresh(NOTE);
      await submit(tab, 'fel-fras-helt-och-hallet');
      await reads(tab, 'Lösenfrasen stämmer inte');
      await until(tab, () => document.activeElement?.id === 'traff-passphrase');
      expect(await everything(tab)).not.toContain(SECRET_WORD);
    });

    test('the right one opens the note at the part the address names; reload stays open', async () => {
      const tab = await stage().fresh(`${NOTE}#vingaker`);
      await unlock(tab);
      await reads(tab, SECRET_WORD);
      await until(tab, () => document.activeElement?.textContent === 'Fältbussen på kvällar');
      await until(tab, isAtTop, 'vingaker');
      expect(await tab.evaluate(() => location.hash)).toBe('#vingaker');
      await tab.reload();
      await reads(tab, SECRET_WORD);
    });

    test('a picture shows', async () => {
      const tab = await stage().fresh(WITH_FILES);
      await unlock(tab);
      await until(tab, () => {
        const picture = document.querySelector<HTMLImageElement>('#traff-view img');
        picture?.scrollIntoView();
        return picture !== null && picture.src.startsWith('blob:') && picture.naturalWidth > 0;
      });
    });

    test('a new tab opens without asking; locking one locks both', async () => {
      const tab = await unlock(await stage().fresh(START));
      const other = await stage().open(NOTE);
      await reads(other, SECRET_WORD);
      await lock(tab);
      await locked(other);
      await reads(other, 'låstes i en annan flik');
      expect(await everything(other)).not.toContain(SECRET_WORD);
      await other.reload();
      await locked(other);
    });

    test('a page opened behind the one that is read is at its part when one comes to it', async () => {
      await unlock(await stage().fresh(START));
      const behind = await stage().open(`${NOTE}#vingaker`, 'behind');
      await reads(behind, SECRET_WORD);
      await until(behind, isAtTop, 'vingaker');
    });

    test('the search finds members’ words and leads to them', async () => {
      const tab = await unlock(await stage().fresh('/medlemmar/sok/'));
      await until(tab, () => document.querySelector('.search-result') !== null);
      await tab.type('.search-input', 'sjökaptensmössan');
      await reads(tab, '1 resultat för ”sjökaptensmössan”');
      await tab.click('.search-link');
      await until(tab, () => location.hash === '#vingaker');
      await reads(tab, SECRET_WORD);
    });

    test('after a revocation an open section explains itself', async () => {
      const tab = await unlock(await stage().fresh(NOTE));
      const present = await parseLock(readFileSync(join(inject('site'), 'm', 'lock.json'), 'utf8'));
      const next = await formatLock({ ...present, epoch: present.epoch + 1 });
      stage().host.replaced.set('/m/lock.json', next);
      await tab.reload();
      await reads(tab, 'Nycklarna har bytts');
      expect(await everything(tab)).not.toContain(SECRET_WORD);
    });
  });
}

function isAtTop(id: string): boolean {
  const top = document.getElementById(id)?.getBoundingClientRect().top;
  return top !== undefined && top < 100;
}
