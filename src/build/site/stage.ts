import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

/**
 * Makes an empty folder for a site that is being built. It lies inside the project, since what
 * Astro runs while building must find the project's packages, and outside every output.
 */
export function createStage(root: string): string {
  return createFolder(join(root, 'node_modules', '.cache', 'traff'));
}

/**
 * Makes an empty folder for this process to work in and to remove, below one that holds nothing
 * else: what processes that are gone have left there is removed. With a slash at its end.
 */
export function createFolder(parent: string): string {
  mkdirSync(parent, { recursive: true });
  removeAbandoned(parent);
  return `${mkdtempSync(join(parent, `${process.pid}-`))}/`;
}

/** Removes a staging folder with all that is in it; nothing where it is gone already. */
export function removeStage(stage: string): void {
  rmSync(stage, { recursive: true, force: true });
}

/** What a killed build left behind, known by its process that is gone. */
function removeAbandoned(parent: string): void {
  for (const name of readdirSync(parent)) {
    if (!isRunning(Number.parseInt(name, 10))) removeStage(join(parent, name));
  }
}
