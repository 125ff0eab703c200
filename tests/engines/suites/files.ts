import { describe, expect, test } from 'vitest';
import { WITH_FILES } from '../../browser/members-visit.ts';
import type { Tab } from '../engine.ts';
import { until } from '../until.ts';
import type { Stage } from '../use-engine.ts';
import { everything, locked, reads, unlock } from '../visit.ts';

const LINE = 'Ringrundan hade numret';

/** Whether the reader fills its frame, as far as the page may look into it. */
const fillsFrame = (): boolean => {
  const frame = document.querySelector('iframe');
  if (!frame?.src.startsWith('blob:')) return false;
  const page = frame.contentDocument;
  if (page === null) return true;
  // An empty page is there before the document is.
  const reader = page.querySelector('iframe, embed') ?? page.querySelector('body[style]');
  return reader !== null && reader.clientWidth >= frame.clientWidth * 0.9;
};
const isClosed = (): boolean => document.querySelector('dialog') === null;

/** The files beside a note, opened over its page. */
export function testFiles(stage: () => Stage): void {
  /** Clicks the row of a file in the list. */
  const choose = async (name: string): Promise<Tab> => {
    const tab = await unlock(await stage().fresh(WITH_FILES));
    await tab.evaluate((wanted) => {
      const rows = [...document.querySelectorAll<HTMLElement>('.attachment')];
      rows.find((row) => row.textContent.includes(wanted))?.click();
    }, name);
    return tab;
  };

  describe('a file', () => {
    test('opens over the page, and Back closes it', async () => {
      const tab = await choose('ringrunda.txt');
      await reads(tab, LINE);
      await until(tab, () => document.activeElement?.textContent === 'Stäng');
      await tab.evaluate(() => history.back());
      await until(tab, isClosed);
      expect(await tab.evaluate(() => location.pathname)).toBe(WITH_FILES);
      expect(await everything(tab)).not.toContain(LINE);
    });

    test('of PDF shows in the browser’s reader, or is downloaded where there is none', async () => {
      const tab = await choose('tidplan.pdf');
      const readsPdf = await tab.evaluate(() => navigator.pdfViewerEnabled);
      await (readsPdf ? until(tab, fillsFrame) : reads(tab, 'Filen är hämtad.'));
    });

    test('that is open goes with the page when it is locked', async () => {
      const tab = await choose('ringrunda.txt');
      await reads(tab, LINE);
      await tab.evaluate(() => document.querySelector<HTMLElement>('#traff-lock')?.click());
      await locked(tab);
      expect(await everything(tab)).not.toMatch(/Ringrundan|ringrunda\.txt/);
    });
  });
}
