import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { findChromium } from '../../engines/chromium/find.ts';
import { findFirefox } from '../../engines/firefox/find.ts';
import { findWebKit, type WebKitMachine } from '../../engines/webkit/find.ts';

const PATH = '/bin';
const onPath = (name: string): string => join(PATH, name);
const MINI_BROWSER = '/lib/webkit2gtk-4.1/MiniBrowser';
const WEBKIT = [onPath('WebKitWebDriver'), onPath('Xvfb'), MINI_BROWSER];

interface AnyMachine extends WebKitMachine {
  playwrightFile: string;
}

/** A machine where the given files run, and where installing packages adds `packaged`. */
function machine(
  files: string[],
  packaged: string[] = [],
  env: NodeJS.ProcessEnv = {},
): AnyMachine {
  const present = new Set(files);
  return {
    env: { PATH, ...env },
    works: (file) => present.has(file),
    miniBrowsers: () => [...present].filter((file) => file.endsWith('/MiniBrowser')),
    playwrightFile: '/cache/chrome',
    canInstallPackages: packaged.length > 0,
    run: vi.fn((command: string) => {
      for (const file of packaged) present.add(file);
      return command === 'apt-get' && packaged.length > 0;
    }),
  };
}

describe.each([
  { engine: 'Chromium', find: findChromium, variable: 'CHROME_PATH' },
  { engine: 'Firefox', find: findFirefox, variable: 'FIREFOX_PATH' },
  { engine: 'WebKit', find: findWebKit, variable: 'WEBKIT_DRIVER_PATH' },
])('$engine', ({ engine, find, variable }) => {
  test('that is nowhere is told of in words, with what to install or to set', () => {
    const { programs, missing } = find(machine([]));
    expect(programs).toBeNull();
    expect(missing).toContain(`${engine} is not tested: it is not installed here. Install `);
    expect(missing).toContain(variable);
  });

  test('that is named wrongly is a fault, not one that is missing', () => {
    expect(() => find(machine([], [], { [variable]: '/mine' }))).toThrow(`${variable} is /mine`);
  });
});

describe('findFirefox', () => {
  test('takes the file that is named before the one on PATH', () => {
    const files = [onPath('firefox'), '/mine'];
    const { programs } = findFirefox(machine(files, [], { FIREFOX_PATH: '/mine' }));
    expect(programs).toEqual({ browser: '/mine' });
  });

  test('installs nothing where there is one', () => {
    const found = machine([onPath('firefox')], [onPath('firefox-esr')]);
    expect(findFirefox(found).programs).toEqual({ browser: onPath('firefox') });
    expect(found.run).not.toHaveBeenCalled();
  });

  test('installs Debian’s package where it may', () => {
    const bare = machine([], [onPath('firefox-esr')]);
    expect(findFirefox(bare).programs).toEqual({ browser: onPath('firefox-esr') });
    expect(vi.mocked(bare.run).mock.lastCall).toContain('firefox-esr');
  });
});

describe('findWebKit', () => {
  const programs = {
    driver: onPath('WebKitWebDriver'),
    display: onPath('Xvfb'),
    browser: MINI_BROWSER,
  };

  test('finds the driver, a display, and the browser of any version', () => {
    expect(findWebKit(machine(WEBKIT)).programs).toEqual(programs);
  });

  test.each(WEBKIT)('misses the engine without %s', (file) => {
    const files = WEBKIT.filter((other) => other !== file);
    expect(findWebKit(machine(files)).programs).toBeNull();
  });

  test('installs Debian’s packages where it may, the browser among them', () => {
    const bare = machine([], WEBKIT);
    expect(findWebKit(bare).programs).toEqual(programs);
    expect(vi.mocked(bare.run).mock.lastCall).toEqual(
      expect.arrayContaining(['webkit2gtk-driver', 'xvfb']),
    );
  });
});
