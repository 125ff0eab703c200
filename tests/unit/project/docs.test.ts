import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stages } from '../../stages.ts';
import { ROOT } from '../../run-command.ts';

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
/** Folders of the repository that a path in a text begins with. */
const OURS = /^(?:src|tests|scripts|docs|deploy|schemas|bin|\.githooks|\.github|\.vscode)\//;

/** Paths in back-quotes, each name in braces by itself; `NAME`, `…` and `*` stand for anything. */
function pathsIn(markdown: string): string[] {
  const quoted = Array.from(markdown.matchAll(/`([^`\s]+)`/g), ([, path = '']) => path);
  return quoted
    .filter((path) => OURS.test(path) && !/[A-Z]{2,}|…|\*/.test(path.replace('README', '')))
    .flatMap((path) => {
      const [, before = path, names = '', after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(path) ?? [];
      return names.split(',').map((name) => before + name + after);
    });
}

const withoutCode = (markdown: string): string =>
  markdown.replace(/^ *```[^]*?^ *```/gm, '').replace(/`[^`\n]*`/g, '');

/** Files that links name, by their paths from the root. */
function linksIn(markdown: string, page: string): string[] {
  return Array.from(
    withoutCode(markdown).matchAll(/(?<!\\)\]\(([^)\s]+)\)/g),
    ([, target = '']) => target,
  )
    .filter((target) => !/^(?:[a-z]+:|#|\/|\.\.\/\.\.\/)/.test(target))
    .map((target) => posix.join(dirname(page), decodeURI(target.replace(/#.*/, ''))));
}

const commandsIn = (markdown: string): string[] =>
  Array.from(markdown.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g), ([, name = '']) => name);

/** A heading's address on the page, as git hosts make it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

describe.each(pages)('%s', (page) => {
  const markdown = text(page);

  it('names files that there are', () => {
    const named = [...new Set([...pathsIn(markdown), ...linksIn(markdown, page)])];
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('leads to headings that it has', () => {
    const headings = Array.from(markdown.matchAll(/^#+ (.*)$/gm), ([, words = '']) =>
      anchor(words),
    );
    const targets = Array.from(markdown.matchAll(/\]\(#([^)]+)\)/g), ([, id = '']) =>
      decodeURI(id),
    );
    expect(targets.filter((id) => !headings.includes(id))).toEqual([]);
  });

  it('names commands that there are', () => {
    const missing = commandsIn(markdown).filter((name) => !Object.hasOwn(scripts, name));
    expect(missing).toEqual([]);
  });
});

it('the table of commands in the README has all of them', () => {
  const listed = new Set(commandsIn(text('README.md')));
  const known = Object.keys(scripts).filter((name) => !['start', 'test'].includes(name));
  expect(known.filter((name) => !listed.has(name))).toEqual([]);
});

/** The options of a command by its name, as its help begins with them. */
function optionsInHelps(): Map<string, string[]> {
  const helps = [...globSync('src/locales/en/**/*.ts', { cwd: ROOT })]
    .concat(globSync('scripts/*.ts', { cwd: ROOT }))
    .map(text)
    .join('\n');
  const begun = /(?:help|startHelp|HELP)(?::| =)\s*`[^`]*?npm (?:run )?([a-z]+)([^`\n]*)/g;
  return new Map(
    Array.from(helps.matchAll(begun), ([, name = '', usage = '']) => [name, optionsIn(usage)]),
  );
}

const optionsIn = (usage: string): string[] =>
  Array.from(usage.matchAll(/--[a-z][a-z-]*/g), ([option]) => option);

it('the table of commands in the README has the options that each help begins with', () => {
  const helps = optionsInHelps();
  const rows = [...text('README.md').matchAll(/^\| `npm (?:run )?([a-z]+)( --[^`]*)?`/gm)];
  const told = rows.filter(([row]) => !row.includes('[options]'));
  const known = told.filter(([, name = '']) => helps.has(name));
  expect(known.length).toBeGreaterThan(12);
  for (const [, name = '', usage = ''] of known)
    expect([name, ...optionsIn(usage)]).toEqual([name, ...helps.get(name)!]);
});

it('CONTRIBUTING.md names the stages of npm test', () => {
  const contributing = text('CONTRIBUTING.md');
  const missing = stages.filter(({ name }) => !contributing.includes(`\`${name}\``));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

it('what the texts say of paths would be noticed', () => {
  expect(pathsIn('`src/a.ts`, `src/{sv,en}/b.ts`, `src/NAME.ts`, `m/lock.json`')).toEqual([
    ...['src/a.ts', 'src/sv/b.ts', 'src/en/b.ts'],
  ]);
  expect(linksIn('[a `b`](src/a.ts#b) [c](https://c.d) [e](#e) `[f](g)`', 'docs/x.md')).toEqual([
    'docs/src/a.ts',
  ]);
});
