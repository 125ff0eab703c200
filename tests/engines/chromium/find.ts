import { findOrInstallBrowser, type ChromiumMachine } from '../../browser/find-browser.ts';
import type { Finding } from '../finding.ts';

export interface ChromiumPrograms {
  browser: string;
}

/** @throws {Error} when `CHROME_PATH` names something that does not run */
export function findChromium(machine: ChromiumMachine): Finding<ChromiumPrograms> {
  const browser = findOrInstallBrowser(machine);
  if (browser !== null) return { programs: { browser }, missing: null };
  return {
    programs: null,
    missing:
      'Chromium is not tested: it is not installed here. ' +
      'Install Chromium or Google Chrome, or set CHROME_PATH.',
  };
}
