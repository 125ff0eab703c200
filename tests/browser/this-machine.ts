import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { ChromiumMachine } from './find-browser.ts';

const BIN = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));

/** A program that hangs does not work. */
const QUIET = { stdio: 'ignore', timeout: 30_000 } as const;

/** Chromium refuses its sandbox to root. */
export const isRoot = process.getuid?.() === 0;

export const thisMachine: ChromiumMachine = {
  env: process.env,
  works: (file, probe) =>
    existsSync(file) && (probe.length === 0 || spawnSync(file, probe, QUIET).status === 0),
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
