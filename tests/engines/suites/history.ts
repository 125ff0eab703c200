import { describe, expect, inject, test } from 'vitest';
import { NOTE, SECRET_WORD, START } from '../../browser/members-visit.ts';
import { until } from '../until.ts';
import type { Stage } from '../use-engine.ts';
import { everything, lock, locked, reads, shown, unlock } from '../visit.ts';

/** What Back shows where the browser keeps the pages that are left, as readers' browsers do. */
export function testHistory(stage: () => Stage): void {
  describe('Back', () => {
    test('shows a page again while unlocked, and nothing once locked', async () => {
      const tab = await unlock(await stage().fresh(NOTE));
      await tab.goto(stage().host.url + START);
      await shown(tab);
      await tab.evaluate(() => history.back());
      await reads(tab, SECRET_WORD);
      await tab.goto(stage().host.url + START);
      await shown(tab);
      await lock(tab);
      await tab.evaluate(() => history.back());
      await until(tab, (path) => location.pathname === path, NOTE);
      await locked(tab);
      expect(await everything(tab)).not.toContain(SECRET_WORD);
      await tab.reload();
      await locked(tab);
      expect(await everything(tab)).not.toContain(SECRET_WORD);
    });

    test('finds no secret in an address once an invitation has opened the section', async () => {
      const secret = inject('passphrase');
      const tab = await stage().fresh(`${START}#nyckel=${secret}`);
      await shown(tab);
      expect(await tab.evaluate(() => location.href)).toBe(stage().host.url + START);
      await tab.goto(stage().host.url + NOTE);
      await reads(tab, SECRET_WORD);
      await tab.evaluate(() => history.back());
      await until(tab, (path) => location.pathname === path, START);
      await shown(tab);
      expect(await tab.evaluate(() => location.href)).toBe(stage().host.url + START);
    });

    test('leads from a result, which is marked, to the search that proposed its word', async () => {
      const tab = await unlock(await stage().fresh('/medlemmar/sok/'));
      await until(tab, () => document.querySelector('.search-result') !== null);
      await tab.type('.search-input', 'sjökap');
      await until(tab, () => document.querySelector('[role=option]') !== null);
      await tab.click('[role=option]');
      await reads(tab, '1 resultat för ”sjökaptensmössa”');
      await tab.click('.search-link');
      await until(tab, () => document.activeElement?.matches('main mark') === true);
      expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe(SECRET_WORD);
      await reads(tab, '1 ställe markerat');
      await tab.evaluate(() => history.back());
      await reads(tab, '1 resultat för ”sjökaptensmössa”');
    });
  });
}
