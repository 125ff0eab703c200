import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { ROOT } from '../../run-command.ts';
import { exportsOf } from './exports.ts';

/** Rooms in which all that is exported says what it is. */
const ROOMS = [
  'build',
  'client',
  'components',
  'import',
  'locales',
  'model',
  'schedule',
  'search',
  'vault',
];
/** English fills the shapes that Swedish describes. */
const FILLED = 'src/locales/en/';

/** What a file exports without a doc comment, each with its line; the parts of a type alias speak for it. */
function undescribed(file: string, text: string): string[] {
  return exportsOf(text)
    .filter(({ described, kind }) => !described && kind !== ts.SyntaxKind.TypeAliasDeclaration)
    .map(({ line, firstLine }) => `${file}:${String(line)} ${firstLine}`);
}

it.each(ROOMS)('what src/%s exports says what it is', (room) => {
  const folder = join(ROOT, 'src', room);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const found = files
    .map((file) => `src/${room}/${file}`)
    .filter((file) => file.endsWith('.ts') && !file.startsWith(FILLED))
    .flatMap((file) => undescribed(file, readFileSync(join(ROOT, file), 'utf8')));
  expect(found).toEqual([]);
});

it('sees what is not described', () => {
  const text = `/** A. */\nexport const a = 1;\nexport const b = 2;\nconst c = 3;\nexport function d() {}\n`;
  expect(undescribed('x.ts', text)).toEqual([
    ...['x.ts:3 export const b = 2;', 'x.ts:5 export function d() {}'],
  ]);
});
