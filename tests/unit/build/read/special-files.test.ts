import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/build/check/check-content.ts';
import { describeError } from '../../../../src/build/errors/describe-error.ts';
import { readOldPage } from '../../../../src/build/import/read-old-page.ts';
import { list } from '../../../../src/build/members/command.ts';
import { readSiteFacts } from '../../../../src/build/read/site-facts.ts';
import { describe as inWords } from '../../../../src/locales/describe.ts';
import { sv } from '../../../../src/locales/sv.ts';

const NOW = new Date('2024-06-01T10:00:00Z');
let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'traff-special-'));
  mkdirSync(join(dir, 'meetings'));
  mkdirSync(join(dir, 'public'));
  writeFileSync(join(dir, 'site.yaml'), 'namn: Nätverket\n');
});
afterEach(() => rmSync(dir, { recursive: true }));

/** A pipe that nobody writes to. */
function pipe(path: string): string {
  rmSync(join(dir, path), { force: true });
  execFileSync('mkfifo', [join(dir, path)]);
  return join(dir, path);
}

/** As `file code`. */
function found(): string[] {
  return checkContent(dir, NOW).findings.map(
    ({ problem: { file, code } }) => `${file.slice(dir.length + 1)} ${code}`,
  );
}

async function said(refused: () => unknown): Promise<string> {
  const error: unknown = await Promise.resolve()
    .then(refused)
    .catch((reason: unknown) => reason);
  return describeError(error, sv);
}

describe.skipIf(process.platform === 'win32')('what has no end is named, not waited for', () => {
  test.each([
    'site.yaml',
    'people.yaml',
    'meetings/2024-04-23.md',
    'meetings/a.pdf',
    'public/_headers',
  ])('a pipe called %s', (path) => {
    pipe(path);
    expect(found()).toEqual([`${path} file-special`]);
    expect(readSiteFacts(dir).locale).toBe(sv);
  });

  test('a pipe in place of the members and of what is to be imported', async () => {
    const place = { content: dir, folder: dir, environment: {}, locale: sv, now: NOW };
    const file = pipe('members.json');
    expect(await said(() => list(place))).toContain(`${file} är ingen vanlig fil`);
    expect(await said(() => readOldPage(file, { locale: sv, words: sv.importClues }))).toContain(
      'är ingen vanlig fil',
    );
  });
});

describe('what is no file says so', () => {
  test('a folder called as the file of the site is', () => {
    rmSync(join(dir, 'site.yaml'));
    mkdirSync(join(dir, 'site.yaml'));
    const [finding] = checkContent(dir, NOW).findings;
    expect(finding?.problem.code).toBe('file-folder');
    const { fix } = inWords(finding!.problem, sv);
    expect(fix).toBe('Byt namn på mappen. Ska det finnas en sådan fil, lägg själva filen här.');
  });

  test.each(['site.yaml', 'meetings/2024-04-23.md', 'pages'])(
    'a link called %s, to itself',
    (path) => {
      rmSync(join(dir, path), { force: true });
      symlinkSync(join(dir, path), join(dir, path));
      expect(found()).toContain(`${path} file-link`);
    },
  );

  test('nothing is taken from a file that a link leads out of the folder to', () => {
    const outside = mkdtempSync(join(tmpdir(), 'traff-special-'));
    writeFileSync(join(outside, 'secret.yaml'), 'namn: Hemligt\n');
    rmSync(join(dir, 'site.yaml'));
    symlinkSync(join(outside, 'secret.yaml'), join(dir, 'site.yaml'));
    expect(readSiteFacts(dir).name).toBe('');
    expect(found()).toEqual(['site.yaml file-link']);
    rmSync(outside, { recursive: true });
  });

  test('a content folder that is a link to itself', async () => {
    const link = join(dir, 'rund');
    symlinkSync(link, link);
    expect(await said(() => checkContent(link, NOW))).toContain('leder runt i en cirkel');
  });
});
