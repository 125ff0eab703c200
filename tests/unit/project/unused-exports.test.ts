import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { ROOT } from '../../run-command.ts';
import { exportsOf } from './exports.ts';

/** Texts by the paths of their files, below the project's folder. */
type Files = ReadonlyMap<string, string>;

/** What only tests use, each with the reason why it is not tried through what uses it. */
const SEAMS = new Map([
  ['src/build/feeds/indexable-pages.ts canonicalOf', 'tried with pages as others may write them'],
  ['src/build/guide/show-mistakes.ts problemIn', 'each mistake of the guide is asked for its code'],
  ['src/build/preview/middleware.ts onRequest', 'Astro calls it, and is told only the file'],
  ['src/build/redirects/write-redirects.ts redirectFile', 'tried with what no disk would take'],
  ['src/client/views/tree-rules.ts isSafeAddress', 'tried with all that is known to run a script'],
  ['src/model/heading-ids.ts OWN_IDS', 'compared with the ids that stand in the pages'],
  ['src/search/terms/synonym-groups.ts holdsOn', 'tried on the first day and the last'],
  ['src/vault/kdf.ts KDF_BOUNDS', 'both sides of each bound are tried, and the figures of OWASP'],
]);

/** A file of our own, as `import`, `import()` and `import … from` name it. */
const IMPORTED = /\b(?:from|import)\b\s*\(?\s*'(\.\.?\/[^'\n?]+)/g;
const TYPES = [ts.SyntaxKind.InterfaceDeclaration, ts.SyntaxKind.TypeAliasDeclaration];

/** What is exported and named by no other file; by no test either, if it is a type. */
function unusedExports(program: Files, tests: Files): string[] {
  const [inProgram, inTests] = [importers(program), importers(tests)];
  return [...program].filter(isOurs).flatMap(([file, text]) => {
    const [users, testers] = [inProgram.get(file) ?? [], inTests.get(file) ?? []];
    return exportsOf(text).flatMap(({ names, kind }) => {
      const readers = TYPES.includes(kind) ? [...users, ...testers] : users;
      const unused = names.filter((name) => !readers.some((reader) => mentions(reader, name)));
      return unused.map((name) => `${file} ${name}`);
    });
  });
}

function isOurs([file]: [string, string]): boolean {
  return /^src\/.*(?<!\.d)\.ts$/.test(file);
}

/** For each file, the texts of those that import it. */
function importers(files: Files): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [file, text] of files) {
    for (const [, path = ''] of text.matchAll(IMPORTED)) {
      const imported = normalize(join(dirname(file), path));
      found.set(imported, [...(found.get(imported) ?? []), text]);
    }
  }
  return found;
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(text);
}

function read(...folders: string[]): Files {
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|js|astro)$/.test(name))
      .map((name) => join(folder, name)),
  );
  return new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
}

it('src exports only what another file uses', () => {
  const unused = unusedExports(read('src', 'scripts', 'bin'), read('tests'));
  expect(unused.toSorted()).toEqual([...SEAMS.keys()].toSorted());
});

it('sees what nobody uses', () => {
  const files = {
    'src/a.ts': 'export const used = 1;\nexport const own = 2;\nexport type Shape = typeof own;\n',
    'src/b/c.ts': "import { used } from '../a.ts';\nexport function tried() {\n  used;\n}\n",
    'src/d.astro': "---\nconst { Shape } = await import('./a.ts');\n---\n",
  };
  const test =
    "import { own, type Shape } from '../src/a.ts';\nimport { tried } from '../src/b/c.ts';";
  const program = new Map(Object.entries(files));
  expect(unusedExports(program, new Map([['tests/a.test.ts', test]]))).toEqual([
    'src/a.ts own',
    'src/b/c.ts tried',
  ]);
});
