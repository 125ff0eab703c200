import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { FixtureSite } from '../fixture-site.ts';
import { ROOT } from '../run-command.ts';

/** Arguments of a plain `astro build`, to be run in a folder made by {@link copyProject}. */
export const ASTRO_BUILD = [join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'];

const PROJECT = ['src', 'public', 'docs', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** What stands beside a site's content and output once it has a project around it. */
export const PROJECT_ENTRIES = [...PROJECT, 'node_modules', '.astro', 'content'];

/** Plain `astro build` knows no folders but its project's, so a site gets the project around it. */
export function copyProject({ folder }: FixtureSite): void {
  for (const name of PROJECT) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
