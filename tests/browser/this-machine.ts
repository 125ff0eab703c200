import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Machine } from './find-browser.ts';

const BIN = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));

/** Chromium refuses its sandbox to root. */
export const isRoot = process.getuid?.() === 0;

export const thisMachine: Machine = {
  env: process.env,
  works: (file) =>
    existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0,
  playwrightFile: chromium.executablePath(),
  canInstallPackages: isRoot && existsSync('/etc/debian_version'),
  run: (command, ...args) =>
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        DEBIAN_FRONTEND: 'noninteractive',
        PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`,
      },
    }).status === 0,
};
