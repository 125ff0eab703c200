import { findProgram, installPackages, type Machine } from './find-program.ts';

/** A machine that may have a Chromium. */
export interface ChromiumMachine extends Machine {
  /** Where Playwright keeps its own Chromium, whether it is there or not. */
  playwrightFile: string;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const SHELL = 'chromium-headless-shell';
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium: `CHROME_PATH`, then `PATH`, then the usual places, then Playwright's own.
 * Returns null where there is none.
 *
 * @throws {Error} when `CHROME_PATH` names something that does not run
 */
export function findBrowser(machine: ChromiumMachine): string | null {
  const places = [...APPLICATIONS, machine.playwrightFile];
  return findProgram(
    { variable: 'CHROME_PATH', names: NAMES, places, probe: ['--version'] },
    machine,
  );
}

/**
 * Finds Debian's Chromium without windows, which takes half the processor's time of the whole one
 * but has no reader for PDF. Returns null where there is none, or `CHROME_PATH` names a browser.
 */
export function findShell(machine: Machine): string | null {
  if ((machine.env.CHROME_PATH ?? '') !== '') return null;
  const program = { variable: '', names: [SHELL], places: [], probe: ['--version'] };
  return findProgram(program, machine);
}

/**
 * Finds a Chromium, else installs one: Debian's package where that is allowed, else Playwright's.
 * Returns null where there is none and none can be installed.
 *
 * @throws {Error} when `CHROME_PATH` names something that does not run
 */
export function findOrInstallBrowser(machine: ChromiumMachine): string | null {
  return findBrowser(machine) ?? installPackage(machine) ?? downloadBrowser(machine);
}

/**
 * @throws {Error} that says what to do, when there is no Chromium and none can be installed
 * @see findOrInstallBrowser
 */
export function ensureBrowser(machine: ChromiumMachine): string {
  const browser = findOrInstallBrowser(machine);
  if (browser !== null) return browser;
  throw new Error(
    'The browser tests need Chromium, and it could not be installed here. ' +
      'Install Chromium or Google Chrome, or set CHROME_PATH to one that is installed.',
  );
}

function installPackage(machine: ChromiumMachine): string | null {
  installPackages(machine, 'chromium', SHELL);
  return findBrowser(machine);
}

function downloadBrowser(machine: ChromiumMachine): string | null {
  machine.run('playwright-core', 'install', 'chromium');
  return findBrowser(machine);
}
