import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './harness.ts';
import { NOTE, SECRET_WORD, submit } from './members-visit.ts';

const open = useBrowser({ apart: true });

/** Has the page's processor work this many times slower. */
async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

test('on a slow telephone the form says that it works, keeps focus, and opens once', async () => {
  const { page, errors } = await open(NOTE);
  await slowDown(page, 6);
  // What the form says while it works, noted by the page itself: the work may be over in a second.
  await page.evaluate(() => {
    const form = document.getElementById('traff-form')!;
    const said: unknown[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const submit = document.getElementById('traff-submit');
      said.push([
        form.ariaBusy,
        submit?.textContent.trim(),
        document.getElementById('traff-progress')?.textContent,
        submit?.ariaDisabled,
        document.activeElement?.id,
      ]);
    }).observe(form, { attributeFilter: ['aria-busy'] });
  });
  await submit(page, inject('passphrase'));
  await page.keyboard.press('Enter');
  await page.getByText(SECRET_WORD).waitFor();
  const said = (): Promise<unknown[]> =>
    page.evaluate(() => (window as unknown as { said: unknown[] }).said);
  await expect.poll(said).toHaveLength(2);
  const working = ['true', 'Låser upp …', 'Låser upp. Det kan ta några sekunder.', 'true'];
  expect((await said())[0]).toEqual([...working, 'traff-submit']);
  expect(errors).toEqual([]);
});
