import { delimiter, join } from 'node:path';

/** What finding a browser depends on; {@link thisMachine} is the real one. */
export interface Machine {
  env: NodeJS.ProcessEnv;
  /** Whether the file is there and answers to `--version`. */
  works: (file: string) => boolean;
  /** Where Playwright keeps its own Chromium, whether it is there or not. */
  playwrightFile: string;
  /** Root on a system with Debian's packages. */
  canInstallPackages: boolean;
  /** Runs a command with its output shown; whether it succeeded. */
  run: (command: string, ...args: string[]) => boolean;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
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
export function findBrowser({ env, works, playwrightFile }: Machine): string | null {
  const named = env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (works(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, but no browser runs there.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...APPLICATIONS, playwrightFile].find(works) ?? null;
}

/**
 * Finds a Chromium, else installs one: Debian's package where that is allowed, else Playwright's.
 *
 * @throws {Error} that says what to do, when there is none and none can be installed
 */
export function ensureBrowser(machine: Machine): string {
  const browser = findBrowser(machine) ?? installPackage(machine) ?? downloadBrowser(machine);
  if (browser !== null) return browser;
  throw new Error(
    'The browser tests need Chromium, and it could not be installed here. ' +
      'Install Chromium or Google Chrome, or set CHROME_PATH to one that is installed.',
  );
}

function installPackage(machine: Machine): string | null {
  if (!machine.canInstallPackages) return null;
  const install = () =>
    machine.run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
  if (!install() && machine.run('apt-get', 'update')) install();
  return findBrowser(machine);
}

function downloadBrowser(machine: Machine): string | null {
  machine.run('playwright-core', 'install', 'chromium');
  return findBrowser(machine);
}
