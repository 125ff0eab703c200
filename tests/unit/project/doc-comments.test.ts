import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { ROOT } from '../../run-command.ts';

/** Rooms in which all that is exported says what it is. */
const ROOMS = ['model', 'schedule', 'search', 'vault'];

/** Names of a type that its parts explain: keys of a table, one of some other types. */
const SELF_EXPLAINING = ts.isTypeAliasDeclaration;

/** What a file exports without a doc comment, each with its line. */
function undescribed(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    const exported = modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported || SELF_EXPLAINING(statement)) return [];
    if (ts.getJSDocCommentsAndTags(statement).length > 0) return [];
    const { line } = source.getLineAndCharacterOfPosition(statement.getStart());
    return [`${file}:${String(line + 1)} ${statement.getText().split('\n')[0] ?? ''}`];
  });
}

it.each(ROOMS)('what src/%s exports says what it is', (room) => {
  const folder = join(ROOT, 'src', room);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const found = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      undescribed(`src/${room}/${file}`, readFileSync(join(folder, file), 'utf8')),
    );
  expect(found).toEqual([]);
});

it('sees what is not described', () => {
  const text = `/** A. */\nexport const a = 1;\nexport const b = 2;\nconst c = 3;\nexport function d() {}\n`;
  expect(undescribed('x.ts', text)).toEqual([
    ...['x.ts:3 export const b = 2;', 'x.ts:5 export function d() {}'],
  ]);
});
