import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../../src/build/check/check-content.ts';
import { describeBegun } from '../../../../src/build/init/describe-init.ts';
import { initNetwork, type Begun } from '../../../../src/build/init/init-network.ts';
import { en } from '../../../../src/locales/en.ts';
import type { Locale } from '../../../../src/locales/locale.ts';
import { sv } from '../../../../src/locales/sv.ts';
import { ROOT } from '../../../run-command.ts';

const TODAY = '2026-11-23';
let dir: string;

beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'traff-init-'))));
afterEach(() => rmSync(dir, { recursive: true }));

const begin = (locale: Locale = sv, host: 'github' | 'gitlab' = 'github'): Promise<Begun> =>
  initNetwork({ dir, locale, host, now: new Date(`${TODAY}T12:00:00Z`), root: ROOT });
const text = (path: string): string => readFileSync(join(dir, path), 'utf8');
const json = (path: string): Record<string, Record<string, string>> =>
  JSON.parse(text(path)) as Record<string, Record<string, string>>;

/** Every file and what is in it. */
function everything(): Map<string, string> {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    paths.filter((path) => statSync(join(dir, path)).isFile()).map((path) => [path, text(path)]),
  );
}

/** A file without the `#` before what its reader is invited to fill in. */
function filledIn(path: string): void {
  const lines = text(path).split('\n');
  const open = lines.map((line) => line.replace(/^# ?((?: *- |\s+)?[\wåäö-]+: ?.*)$/u, '$1'));
  expect(open).not.toEqual(lines);
  writeFileSync(join(dir, path), open.join('\n'));
}

describe.each([sv, en])('in $code', (locale) => {
  it('makes a network that has nothing wrong with it, before and after the blanks are filled', async () => {
    const { written } = await begin(locale);
    const now = new Date(`${TODAY}T12:00:00Z`);
    const content = join(dir, 'content');
    expect(checkContent(content, now).findings).toEqual([]);
    const meeting = written.find((path) => path.startsWith('content/meetings/'))!;
    filledIn(meeting);
    filledIn('content/site.yaml');
    const checked = checkContent(content, now);
    expect(checked.findings).toEqual([]);
    expect(checked.locale).toBe(locale);
    expect(checked.content?.site.lockAfter).not.toBeNull();
    expect(checked.content?.meetings[0]?.overview.presentations).toHaveLength(1);
  });

  it('has workflows that do what the project’s own do, in words of its own', async () => {
    await begin(locale);
    const { check, publish } = locale.init.workflowFiles;
    for (const [name, own] of [
      [check, 'granska.yml'],
      [publish, 'publicera.yml'],
    ] as const) {
      const made = text(name);
      expect(commands(made)).toEqual(
        commands(readFileSync(join(ROOT, '.github/workflows', own), 'utf8')),
      );
      if (locale === en) expect(made).not.toMatch(/[åäö]/i);
    }
    expect(text(publish)).toContain(`if: vars.TRAFF_PAGES == '${locale === en ? 'yes' : 'ja'}'\n`);
  });

  it('has one pipeline instead where it will be with GitLab', async () => {
    const { written } = await begin(locale, 'gitlab');
    expect(written).toContain('.gitlab-ci.yml');
    expect(written.filter((path) => path.startsWith('.github'))).toEqual([]);
    const jobs = (pipeline: string): unknown[] =>
      Object.values(parse(pipeline) as Record<string, { script?: unknown; rules?: unknown[] }>)
        .filter((job) => job.script !== undefined)
        .map(({ script, rules }) => [script, rules?.length]);
    const made = text('.gitlab-ci.yml');
    expect(jobs(made)).toEqual(jobs(readFileSync(join(ROOT, '.gitlab-ci.yml'), 'utf8')));
    const needs = (parse(made) as { pages: { needs: [string] } }).pages.needs[0];
    expect(parse(made)).toHaveProperty(needs);
    const answer = locale === en ? 'yes' : 'ja';
    expect(made).toContain(`$TRAFF_KEY && $TRAFF_PAGES == "${answer}" && $CI`);
    expect(made).not.toContain('publicera.yml');
    if (locale === en) expect(made).not.toMatch(/[åäö]|webbplats/i);
  });

  it('has a readme whose links lead to files that there are', async () => {
    await begin(locale);
    const links = Array.from(text('README.md').matchAll(/\]\(([^)]+)\)/g), ([, to = '']) => to);
    expect(links.length).toBeGreaterThan(1);
    const docs = links.map((to) => to.replace('node_modules/traff/', ''));
    expect(docs.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(text('README.md')).toContain(locale.init.openedHere);
  });

  it('says what it has made, and what comes next', async () => {
    const begun = await begin(locale);
    const said = describeBegun(begun, { dir: 'natverk', installed: false }, locale);
    for (const path of begun.written) expect(said).toContain(`  ${path}\n`);
    expect(said).toContain('cd natverk');
    expect(said).toContain('npm install');
  });
});

/** What the steps of a workflow run, and which actions they use. */
function commands(workflow: string): unknown[] {
  const { jobs } = parse(workflow) as { jobs: Record<string, { steps: Record<string, string>[] }> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return steps.map(({ uses, run = '' }) => uses ?? run.replace(/notice::.*/, ''));
}

it('keeps the key out of git, and names the commands as all messages do', async () => {
  await begin();
  expect(text('.gitignore').split('\n')).toContain('.env');
  const { scripts, dependencies } = json('package.json');
  expect(scripts).toMatchObject({ build: 'traff build', start: 'traff start' });
  expect(scripts).not.toHaveProperty('init');
  expect(dependencies).toEqual({ traff: `file:${ROOT.replace(/[\\/]$/, '')}` });
});

describe('a folder that has something already', () => {
  it('keeps it, and gets what it lacks in package.json and .gitignore', async () => {
    const manifest = { name: 'mitt', dependencies: { traff: 'https://example.org/traff.tgz' } };
    writeFileSync(join(dir, 'package.json'), `\uFEFF${JSON.stringify(manifest)}`);
    writeFileSync(join(dir, '.gitignore'), '*.log\n/node_modules/');
    writeFileSync(join(dir, 'readme.md'), 'Vårt.');
    const begun = await begin();
    expect(begun.added).toEqual(['.gitignore', 'package.json']);
    expect(begun.kept).toEqual(['README.md']);
    expect(text('readme.md')).toBe('Vårt.');
    expect(text('.gitignore')).toBe('*.log\n/node_modules/\n.env\ndist/\n.*.traff-*/\n');
    expect(json('package.json')).toMatchObject({ ...manifest, scripts: { dev: 'traff dev' } });
  });

  it('is refused where there is a network, and nothing in it is touched', async () => {
    await begin();
    writeFileSync(join(dir, 'content/site.yaml'), 'namn: Vårt nätverk\n');
    const before = everything();
    await expect(begin(en)).rejects.toMatchObject({ code: 'has-content' });
    expect(everything()).toEqual(before);
  });

  it.each([
    ['bad-package', 'package.json', '{"scripts": '],
    ['bad-package', 'package.json', '[]'],
    ['script-taken', 'package.json', '{"scripts": {"build": "vite build"}}'],
    ['no-folder', 'content', 'Ingen mapp.'],
    ['no-folder', '.github', 'Ingen mapp.'],
  ])('is refused (%s) where %s is %s', async (code, path, bytes) => {
    writeFileSync(join(dir, path), bytes);
    const before = everything();
    await expect(begin()).rejects.toMatchObject({ code });
    expect(everything()).toEqual(before);
  });

  it('may have an empty folder for the content', async () => {
    mkdirSync(join(dir, 'content'));
    expect((await begin()).written).toContain('content/site.yaml');
  });
});
