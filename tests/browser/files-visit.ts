import type { Download, Locator, Page } from 'playwright-core';

/** The row of the list of files that opens or downloads a file. */
export const inList = (page: Page, name: string): Locator =>
  page.locator('.attachment', { hasText: name });

export const fileWindow = (page: Page): Locator => page.getByRole('dialog');

/** Opens a file from the list and waits until it is shown. */
export async function openFile(page: Page, name: string): Promise<Locator> {
  await inList(page, name).click();
  await fileWindow(page).getByText('Filen visas.').waitFor({ state: 'attached' });
  return fileWindow(page);
}

/** Waits until no file is open. */
export async function noFile(page: Page): Promise<void> {
  await fileWindow(page).waitFor({ state: 'detached' });
}

export async function downloadBy(page: Page, act: () => Promise<unknown>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

/** Whether a picture still shows under this address of the page's own. */
export function isAlive(page: Page, address: string): Promise<boolean> {
  return page.evaluate(
    (src) =>
      new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = src;
      }),
    address,
  );
}
