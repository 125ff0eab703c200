import { findProgram, type Machine, type Program } from '../../browser/find-program.ts';
import { seek, type Finding } from '../finding.ts';

/** WebKitGTK's browser for tests, the driver that steers it, and a display without a screen. */
export interface WebKitPrograms {
  browser: string;
  driver: string;
  display: string;
}

export interface WebKitMachine extends Machine {
  /** Files called MiniBrowser where distributions put them; the folder names the API's version. */
  miniBrowsers: () => string[];
}

const DRIVER: Program = {
  variable: 'WEBKIT_DRIVER_PATH',
  names: ['WebKitWebDriver'],
  places: ['/usr/libexec/WebKitWebDriver'],
  probe: ['--help'],
};
const DISPLAY: Program = {
  variable: 'XVFB_PATH',
  names: ['Xvfb'],
  places: ['/usr/bin/Xvfb'],
  probe: ['-help'],
};
/** It does not even tell its version without a display. */
const BROWSER = { variable: 'WEBKIT_BROWSER_PATH', names: [], probe: [] };

/** @throws {Error} when an environment variable names a program that does not run */
export function findWebKit(machine: WebKitMachine): Finding<WebKitPrograms> {
  const look = (): WebKitPrograms | null => {
    const driver = findProgram(DRIVER, machine);
    const display = findProgram(DISPLAY, machine);
    const browser = findProgram({ ...BROWSER, places: machine.miniBrowsers() }, machine);
    if (driver === null || display === null || browser === null) return null;
    return { driver, display, browser };
  };
  const packages = ['webkit2gtk-driver', 'xvfb'];
  const advice =
    'Install WebKitWebDriver, MiniBrowser and Xvfb (on Debian the packages webkit2gtk-driver and ' +
    'xvfb), or set WEBKIT_DRIVER_PATH, WEBKIT_BROWSER_PATH and XVFB_PATH.';
  return seek({ engine: 'WebKit', look, packages, advice }, machine);
}
