import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import {
  ensureBrowser,
  findBrowser,
  findShell,
  type ChromiumMachine,
} from '../../browser/find-browser.ts';

const PATH = '/bin';
const onPath = (name: string) => join(PATH, name);

/** A machine where the given files are browsers, and running `installer` adds one more. */
function machine(
  files: string[],
  changes: Partial<ChromiumMachine> = {},
  installer = '',
): ChromiumMachine {
  const browsers = new Set(files);
  return {
    env: { PATH },
    works: (file) => browsers.has(file),
    playwrightFile: '/cache/chrome',
    canInstallPackages: false,
    run: vi.fn((command: string, ...args: string[]) => {
      if (installer !== [command, args[0]].join(' ')) return false;
      browsers.add(command === 'apt-get' ? onPath('chromium') : '/cache/chrome');
      return true;
    }),
    ...changes,
  };
}

describe('findBrowser', () => {
  test('takes CHROME_PATH before all', () => {
    const env = { PATH, CHROME_PATH: '/mine' };
    expect(findBrowser(machine(['/mine', onPath('chromium')], { env }))).toBe('/mine');
  });

  test('says so when CHROME_PATH is wrong, rather than take another', () => {
    const env = { PATH, CHROME_PATH: '/mine' };
    expect(() => findBrowser(machine([onPath('chromium')], { env }))).toThrow(
      /CHROME_PATH.*\/mine/,
    );
  });

  test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
    'finds %s on PATH, before Playwright’s own',
    (name) => {
      expect(findBrowser(machine(['/cache/chrome', onPath(name)]))).toBe(onPath(name));
    },
  );

  test('takes Playwright’s own', () => {
    expect(findBrowser(machine(['/cache/chrome']))).toBe('/cache/chrome');
  });

  test('is null where there is none', () => {
    expect(findBrowser(machine([]))).toBeNull();
    expect(findBrowser(machine([], { env: {} }))).toBeNull();
  });
});

describe('findShell', () => {
  const shell = onPath('chromium-headless-shell');

  test('finds Debian’s, which is never taken for a whole browser', () => {
    expect(findShell(machine([shell, onPath('chromium')]))).toBe(shell);
    expect(findBrowser(machine([shell]))).toBeNull();
  });

  test('is null where there is none, or another browser is asked for', () => {
    expect(findShell(machine([onPath('chromium')]))).toBeNull();
    const env = { PATH, CHROME_PATH: '/mine' };
    expect(findShell(machine(['/mine', shell], { env }))).toBeNull();
  });
});

describe('ensureBrowser', () => {
  test('installs nothing where there is a browser', () => {
    const found = machine([onPath('chromium')], { canInstallPackages: true });
    expect(ensureBrowser(found)).toBe(onPath('chromium'));
    expect(found.run).not.toHaveBeenCalled();
  });

  test('installs Debian’s package where it may', () => {
    const bare = machine([], { canInstallPackages: true }, 'apt-get install');
    expect(ensureBrowser(bare)).toBe(onPath('chromium'));
    expect(bare.run).toHaveBeenCalledTimes(1);
  });

  test('fetches the package lists when the first try fails', () => {
    const commands: string[] = [];
    const browsers = new Set<string>();
    const stale = machine([], {
      canInstallPackages: true,
      works: (file) => browsers.has(file),
      run: (_, verb = '') => {
        commands.push(verb);
        if (commands.length === 3) browsers.add(onPath('chromium'));
        return commands.length > 1;
      },
    });
    expect(ensureBrowser(stale)).toBe(onPath('chromium'));
    expect(commands).toEqual(['install', 'update', 'install']);
  });

  test('downloads Playwright’s where packages may not be installed', () => {
    const bare = machine([], {}, 'playwright-core install');
    expect(ensureBrowser(bare)).toBe('/cache/chrome');
    expect(bare.run).not.toHaveBeenCalledWith('apt-get', expect.anything(), expect.anything());
  });

  test('says what to do where nothing helps', () => {
    expect(() => ensureBrowser(machine([], { canInstallPackages: true }))).toThrow(/CHROME_PATH/);
  });
});
