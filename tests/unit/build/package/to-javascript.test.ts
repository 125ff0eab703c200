import { expect, it } from 'vitest';
import { toJavaScript } from '../../../../src/build/package/to-javascript.ts';

function made(path: string, text: string): { path: string; text: string } {
  const file = toJavaScript({ path, bytes: Buffer.from(text) });
  return { path: file.path, text: Buffer.from(file.bytes).toString() };
}

it('takes away the types, and leaves everything where it was', () => {
  const { path, text } = made('src/a.ts', 'type A = 1;\nconst å: A = 1;\nexport { å as b };\n');
  expect(path).toBe('src/a.js');
  expect(text).toBe('           \nconst å    = 1;\nexport { å as b };\n');
});

it.each([
  ["import { a } from './a.ts';", "import { a } from './a.js';"],
  ["const a = await import('../x/a.ts');", "const a = await import('../x/a.js');"],
  ["import a from './a.ts?worker&url';", "import a from './a.js?worker&url';"],
  ["new URL('./a-thread.ts', import.meta.url);", "new URL('./a-thread.js', import.meta.url);"],
  ['const page = `./src/${name}.ts`;', 'const page = `./src/${name}.js`;'],
  ["join(import.meta.dirname, 'a.ts');", "join(import.meta.dirname, 'a.js');"],
])('%s', (text, expected) => {
  expect(made('src/b.ts', text).text).toBe(expected);
  expect(made('bin/b.js', text).text).toBe(expected);
});

it('leaves the types of a page to Astro, and its modules are named as they are then', () => {
  const page = "---\nimport type { A } from './a.ts';\nconst a: A = 1;\n---\n<p>{a}</p>\n";
  expect(made('src/P.astro', page)).toEqual({
    path: 'src/P.astro',
    text: page.replace('a.ts', 'a.js'),
  });
});

it('leaves alone what is no program', () => {
  const text = 'See "./a.ts".';
  expect(made('docs/a.md', text)).toEqual({ path: 'docs/a.md', text });
});

it('refuses TypeScript that is more than types', () => {
  expect(() => made('src/a.ts', 'enum A { B }')).toThrow(/enum/);
});
