import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { importCircles } from './import-circles.ts';

/** Type-checked rules need files that exist; the walls do not. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

const [clientFile] = readdirSync('src/client').filter((name) => name.endsWith('.ts'));

const breaches = [
  // The vault imports nothing.
  ['vault', "import '../model/site.ts';", 'boundaries/dependencies'],
  ['vault', "import '../build/public-site.ts';", 'boundaries/dependencies'],
  ['vault', "import 'hash-wasm';", 'boundaries/dependencies'],
  ['vault', "import type { Site } from '../model/site.ts';", 'boundaries/dependencies'],
  ['vault', "export type A = import('../model/site.ts').Site;", 'boundaries/dependencies'],
  ['vault', "await import('../model/site.ts');", 'boundaries/dependencies'],
  ['vault', "new URL('../build/public-site.ts', import.meta.url);", 'boundaries/dependencies'],
  // Imports run one way.
  ['model', "import '../build/public-site.ts';", 'boundaries/dependencies'],
  ['model', "import { fill } from '../locales/fill.ts';", 'boundaries/dependencies'],
  ['locales', "import '../build/public-site.ts';", 'boundaries/dependencies'],
  ['schedule', "import '../build/public-site.ts';", 'boundaries/dependencies'],
  ['search', "import '../build/public-site.ts';", 'boundaries/dependencies'],
  ['client', "import '../build/public-site.ts';", 'boundaries/dependencies'],
  [
    'client',
    "import type { PublicSite } from '../build/public-site.ts';",
    'boundaries/dependencies',
  ],
  ['build', `import '../client/${clientFile}';`, 'boundaries/dependencies'],
  ['model', "import 'virtual:traff';", 'boundaries/dependencies'],
  ['client', "import 'virtual:traff';", 'boundaries/dependencies'],
  ['search', "import '../schedule/instant.ts';", 'boundaries/dependencies'],
  ['schedule', "import '../search/records/fact.ts';", 'boundaries/dependencies'],
  ['import', "import '../search/records/fact.ts';", 'boundaries/dependencies'],
  ['locales', "import { slugify } from '../model/fold.ts';", 'boundaries/dependencies'],
  ['build', "import '../components/site/paging.ts';", 'boundaries/dependencies'],
  ['build', "import '../layouts/Page.astro';", 'boundaries/dependencies'],
  ['pages', "import '../model/fold.ts';", 'boundaries/dependencies'],
  ['layouts', "import '../pages/index.astro';", 'boundaries/dependencies'],
  ['layouts', "import '../model/fold.ts';", 'boundaries/dependencies'],
  ['components', "import '../pages/index.astro';", 'boundaries/dependencies'],
  ['components', "import '../layouts/Page.astro';", 'boundaries/dependencies'],
  ['components', "import { x } from '../build/public-site.ts';", 'boundaries/dependencies'],
  ['components', "import '../client/home.ts';", 'boundaries/dependencies'],
  ['components', "import '../vault/format.ts';", 'boundaries/dependencies'],
  ['components', "import '../search/records/fact.ts';", 'boundaries/dependencies'],
  // Only the build knows Node, only the build and the pages know Astro.
  ['model', "import 'node:fs';", 'boundaries/dependencies'],
  ['model', "import 'fs';", 'boundaries/dependencies'],
  ['locales', "import 'node:path';", 'boundaries/dependencies'],
  ['schedule', "import 'astro:content';", 'boundaries/dependencies'],
  ['search', "import 'astro';", 'boundaries/dependencies'],
  ['search', "import 'node:fs/promises';", 'boundaries/dependencies'],
  ['client', "import 'node:fs';", 'boundaries/dependencies'],
  ['client', "import 'astro:content';", 'boundaries/dependencies'],
  // Pure rooms have no clock, no randomness, no page and no process.
  ['model', 'document.title = "";', 'no-restricted-globals'],
  ['model', 'globalThis.document;', 'no-restricted-globals'],
  ['schedule', 'performance.now();', 'no-restricted-globals'],
  ['search', 'localStorage.getItem("");', 'no-restricted-globals'],
  ['search', "await fetch('');", 'no-restricted-globals'],
  ['vault', 'process.exit();', 'no-restricted-globals'],
  ['vault', "Buffer.from('');", 'no-restricted-globals'],
  ['model', 'crypto.subtle;', 'no-restricted-globals'],
  ['schedule', 'Date.now();', 'no-restricted-properties'],
  ['schedule', 'new Date();', 'no-restricted-syntax'],
  ['schedule', 'new Date(2024, 3, 23);', 'no-restricted-syntax'],
  ['schedule', 'Date();', 'no-restricted-syntax'],
  ['search', 'Math.random();', 'no-restricted-properties'],
  // The build and the browser read the clock at their edges, and hand the time on.
  ['build', 'new Date();', 'no-restricted-syntax'],
  ['build', 'Date.now();', 'no-restricted-syntax'],
  ['build', 'new Date(2024, 3, 23);', 'no-restricted-syntax'],
  ['client', 'Date.now();', 'no-restricted-syntax'],
  // What a page shows follows from the content and the day of the build.
  ['components', 'new Date();', 'no-restricted-syntax'],
  ['components', 'Math.random();', 'no-restricted-properties'],
  ['components', 'document.title = "";', 'no-restricted-globals'],
  ['components', "import 'node:fs';", 'boundaries/dependencies'],
  ['components', "import { unified } from 'unified';", 'boundaries/dependencies'],
  // The import is pure as well, and no page's business.
  ['import', "import 'node:fs';", 'boundaries/dependencies'],
  ['import', "import '../build/public-site.ts';", 'boundaries/dependencies'],
  ['import', 'document.title = "";', 'no-restricted-globals'],
  ['client', "import '../import/page/block.ts';", 'boundaries/dependencies'],
  ['vault', 'crypto.getRandomValues(new Uint8Array(1));', 'no-restricted-properties'],
  ['vault', 'crypto.subtle.generateKey;', 'no-restricted-properties'],
  // What is opened in the browser meets no HTML parser.
  ['client', "document.body.innerHTML = '';", 'no-restricted-properties'],
  ['client', "document.body.insertAdjacentHTML('beforeend', '');", 'no-restricted-properties'],
  ['client', "new DOMParser().parseFromString('', 'text/html');", 'no-restricted-properties'],
  // Locales hold words.
  ['locales/sv', 'export const a = () => { if (b) return; };', 'no-restricted-syntax'],
  ['locales/en', 'export const a = new Map();', 'no-restricted-syntax'],
  ['locales/sv/problems', 'for (const a of []) a;', 'no-restricted-syntax'],
  ['locales', 'new Date();', 'no-restricted-syntax'],
  // Habits of the house.
  ['components', "export * from './site/paging.ts';", 'no-restricted-syntax'],
  ['components', "export const label = 'Nästa träff';", 'no-restricted-syntax'],
  ['model', "export * from './site.ts';", 'no-restricted-syntax'],
  ['model', "export { Site } from './site.ts';", 'no-restricted-syntax'],
  ['client', "export const label = 'Lås upp på nytt';", 'no-restricted-syntax'],
  ['build', 'export const label = `Lösenfras ${1}`;', 'no-restricted-syntax'],
  ['build', 'export const a = 1;\n'.repeat(201), 'max-lines'],
  ['locales/sv', 'export const a = 1;\n'.repeat(201), 'max-lines'],
  ['build', `export function f() {\n${'f();\n'.repeat(41)}}`, 'max-lines-per-function'],
] as const;

const pageBreaches = [
  ["---\nimport { x } from '../build/read/read-folder.ts';\n---", 'boundaries/dependencies'],
  ["---\nimport { publicSite } from '../build/public-site.ts';\n---", 'boundaries/dependencies'],
  ["---\nimport '../vault/format.ts';\n---", 'boundaries/dependencies'],
  ["---\nimport { readFileSync } from 'node:fs';\n---", 'boundaries/dependencies'],
  ["---\nimport { unified } from 'unified';\n---", 'boundaries/dependencies'],
  ["<script>\nimport '../build/read/read-folder.ts';\n</script>", 'no-restricted-imports'],
  ["<script>\nimport 'virtual:traff';\n</script>", 'no-restricted-imports'],
  ['---\nnew Date();\n---', 'no-restricted-syntax'],
  ['---\ndocument.title;\n---', 'no-restricted-globals'],
  ["<script>\ndocument.body.innerHTML = '';\n</script>", 'no-restricted-properties'],
  ['<p>Nästa träff</p>', 'no-restricted-syntax'],
  ['<p></p>\n'.repeat(201), 'max-lines'],
] as const;

/** Arguments in, one call into the build, output. */
const scriptBreaches = [
  `import '../src/client/${clientFile}';`,
  "import '../src/vault/format.ts';",
  "import '../src/search/records/fact.ts';",
  "import { slugify } from '../src/model/fold.ts';",
  "import { unified } from 'unified';",
] as const;

/** Names that say nothing of what is inside. */
const unsaying = [
  'src/build/index.ts',
  'src/build/utils.ts',
  'src/build/helpers.ts',
  'src/build/types.ts',
  'src/client/utils/read.ts',
  'scripts/common.ts',
] as const;

const allowed = [
  [
    'scripts/planted.ts',
    "import '../src/build/serve/serve.ts';\nimport type { Site } from '../src/model/site.ts';\nexport type A = Site;\n",
  ],
  [
    'src/components/planted.ts',
    "import { instantOf } from '../schedule/instant.ts';\nimport '../model/fold.ts';\ninstantOf('', '', '');\n",
  ],
  ['src/model/planted.ts', "import { parse } from 'yaml';\nparse('');\n"],
  [
    'src/model/planted.ts',
    "import type { Locale } from '../locales/locale.ts';\nexport type A = Locale;\n",
  ],
  ['src/schedule/planted.ts', "import { fill } from '../locales/fill.ts';\nfill('', {});\n"],
  [
    'src/vault/planted.ts',
    "await crypto.subtle.digest('SHA-256', new TextEncoder().encode(''));\n",
  ],
  ['src/build/planted.ts', "import 'node:fs';\nimport '../model/site.ts';\nimport 'astro';\n"],
  [
    'src/client/planted.ts',
    "import '../model/site.ts';\nimport 'hash-wasm';\ndocument.title = '';\n",
  ],
  [
    'src/pages/planted.astro',
    [
      '---',
      "import { publicSite } from 'virtual:traff';",
      "import type { PublicMeeting } from '../build/public-site.ts';",
      "import { homeAddress } from '../locales/address-book.ts';",
      "import { fill } from '../locales/fill.ts';",
      'export const meetings: PublicMeeting[] = publicSite.meetings;',
      '---',
      "<a href={homeAddress(publicSite)}>{fill('', {})}</a>",
      "<script>import '../client/planted.ts';</script>",
      '',
    ].join('\n'),
  ],
] as const;

async function rulesBroken(filePath: string, text: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap(({ messages }) => messages).map(({ ruleId }) => ruleId);
}

describe('the walls of the house', () => {
  test.each(breaches)('%s may not: %j', async (room, text, rule) => {
    expect(await rulesBroken(`src/${room}/planted.ts`, text)).toContain(rule);
  });

  test.each(pageBreaches)('a page may not: %j', async (text, rule) => {
    expect(await rulesBroken('src/pages/planted.astro', text)).toContain(rule);
  });

  test.each(scriptBreaches)('a script may not: %j', async (text) => {
    expect(await rulesBroken('scripts/planted.ts', text)).toContain('boundaries/dependencies');
  });

  test.each(unsaying)('no file is %s', async (file) => {
    expect(await rulesBroken(file, 'export const a = 1;')).toContain('no-restricted-syntax');
  });

  test.each(allowed)('%s may: %j', async (file, text) => {
    expect(await rulesBroken(file, text)).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    expect(importCircles('src')).toEqual([]);
  });
});
