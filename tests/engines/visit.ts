import { inject } from 'vitest';
import type { Tab } from './engine.ts';
import { until } from './until.ts';

/** Types a passphrase into the form and sends it. */
export async function submit(tab: Tab, passphrase: string): Promise<void> {
  await locked(tab);
  await tab.type('#traff-passphrase', passphrase);
  await tab.click('#traff-submit');
}

/** Unlocks the page that is shown. */
export async function unlock(tab: Tab): Promise<Tab> {
  await submit(tab, inject('passphrase'));
  await shown(tab);
  return tab;
}

/** Unlocks with the box ticked that has the device remember. */
export async function unlockAndRemember(tab: Tab): Promise<void> {
  await locked(tab);
  await tab.click('#traff-remember');
  await unlock(tab);
}

/** Locks the page with its button, and waits for the form. */
export async function lock(tab: Tab): Promise<void> {
  await tab.click('#traff-lock');
  await locked(tab);
}

/** Waits for an opened page. */
export async function shown(tab: Tab): Promise<void> {
  await until(tab, () => document.querySelector('#traff-view:not([hidden]) h1') !== null);
}

/** Waits for the form. */
export async function locked(tab: Tab): Promise<void> {
  await until(tab, () => document.querySelector('#traff-unlock:not([hidden])') !== null);
}

/** Waits until the page shows a text to readers. */
export async function reads(tab: Tab, text: string): Promise<void> {
  await until(tab, (wanted) => document.body.innerText.includes(wanted), text);
}

/** All that the page holds, whether it can be seen or not. */
export function everything(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.title + document.documentElement.outerHTML);
}
