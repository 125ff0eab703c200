import { findProgram, type Machine } from '../../browser/find-program.ts';
import { seek, type Finding } from '../finding.ts';

export interface FirefoxPrograms {
  browser: string;
}

const FIREFOX = {
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  probe: ['--version'],
};

/** @throws {Error} when `FIREFOX_PATH` names something that does not run */
export function findFirefox(machine: Machine): Finding<FirefoxPrograms> {
  const look = (): FirefoxPrograms | null => {
    const browser = findProgram(FIREFOX, machine);
    return browser === null ? null : { browser };
  };
  const advice = 'Install Firefox (on Debian the package firefox-esr), or set FIREFOX_PATH.';
  return seek({ engine: 'Firefox', look, packages: ['firefox-esr'], advice }, machine);
}
