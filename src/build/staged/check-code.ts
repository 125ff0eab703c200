import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { GitIndex } from './git-index.ts';
import { runTool } from './run-tool.ts';

/** What the tools have against staged files. */
export interface CodeFaults {
  /** What Prettier would write otherwise, or cannot read: one path a line, or its message. */
  format: string;
  /** As ESLint and oxlint, which judges types, report it. */
  lint: string;
}

const prettier = {
  program: 'prettier/bin/prettier.cjs',
  args: ['--list-different', '--ignore-unknown', '--no-error-on-unmatched-pattern'],
};
const eslint = {
  program: 'eslint/bin/eslint.js',
  args: ['--max-warnings', '0', '--no-warn-ignored', '--no-error-on-unmatched-pattern'],
};
const oxlint = {
  program: 'oxlint/bin/oxlint',
  args: ['--type-aware', '--type-check', '--no-error-on-unmatched-pattern'],
};
const [LINTED, TYPED] = [/\.(?:[cm]?[jt]s|astro)$/, /\.[cm]?ts$/];

/** Puts the staged files to Prettier, ESLint and oxlint, beside the other files of the commit. */
export async function checkCode(
  index: GitIndex,
  staged: string[],
  { folder, content }: { folder: string; content: string },
): Promise<CodeFaults> {
  if (staged.length === 0) return { format: '', lint: '' };
  await index.write(await index.outside(content), folder);
  symlinkSync(join(index.root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const those = (names: RegExp): string[] => staged.filter((path) => names.test(path));
  const [format, ...lint] = await Promise.all([
    runTool(prettier, staged, folder),
    runTool(eslint, those(LINTED), folder),
    runTool(oxlint, those(TYPED), folder),
  ]);
  return { format: format.trim(), lint: lint.join('').replaceAll(join(folder, '/'), '').trim() };
}
