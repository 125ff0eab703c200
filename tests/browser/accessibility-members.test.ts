import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { auditLooks, carryAxe, settled } from './audit.ts';
import { fileWindow, openFile } from './files-visit.ts';
import { STILL, useVisit } from './harness.ts';
import { locked, NOTE, shown, START, submit, WITH_FILES } from './members-visit.ts';
import { search } from './search-visit.ts';

const visit = useVisit({ reducedMotion: 'reduce' });
let page: Page;
beforeAll(async () => {
  ({ page } = await visit(STILL));
  await carryAxe(page);
});

const go = (path: string): Promise<unknown> => page.goto(inject('url') + path);

async function audited(): Promise<void> {
  await settled(page);
  expect(await auditLooks(page)).toEqual([]);
}

// In the order in which one comes to them; each goes on where the last one ended.
describe('the members’ side', { timeout: 120_000 }, () => {
  test('the form, and a wrong passphrase', async () => {
    await go(START);
    await locked(page);
    await audited();
    await submit(page, 'fel-fras-helt-och-hallet');
    await page.getByRole('alert').getByText('Lösenfrasen stämmer inte').waitFor();
    await audited();
  });

  test('the overview, and a year', async () => {
    await submit(page, inject('passphrase'));
    await shown(page);
    await audited();
    await page.getByRole('link', { name: '2024' }).click();
    await page.getByRole('heading', { name: 'Träffar 2024' }).waitFor();
    await audited();
  });

  test('a note, one with pictures, and the guide', async () => {
    for (const address of [NOTE, WITH_FILES, '/medlemmar/redaktorsguide/']) {
      await go(address);
      await shown(page);
      await audited();
    }
  });

  test('a picture and a text, opened', async () => {
    await go(WITH_FILES);
    await shown(page);
    for (const name of ['ringrunda.txt', 'vandkors.png']) {
      await openFile(page, name);
      await audited();
      await page.keyboard.press('Escape');
      await fileWindow(page).waitFor({ state: 'detached' });
    }
  });

  test('the search, with results, with suggestions, and with none', async () => {
    await go('/medlemmar/sok/');
    await page.locator('.search-result').first().waitFor();
    await audited();
    await search(page, 'mottagning');
    await audited();
    await page.locator('.search-input').fill('');
    await page.locator('.search-input').pressSequentially('sam');
    await page.getByRole('option').first().waitFor();
    await audited();
    await search(page, 'zzyzxqw');
    await audited();
  });

  test('what is not there, and the form again', async () => {
    await go(NOTE);
    await shown(page);
    await page.evaluate(() => {
      history.pushState(null, '', '/medlemmar/finns-inte/');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
    await audited();
    await go(NOTE);
    await shown(page);
    await page.getByRole('button', { name: 'Lås', exact: true }).click();
    await locked(page);
    await audited();
  });
});
