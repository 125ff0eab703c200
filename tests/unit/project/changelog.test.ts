import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readChangelog, releaseNotes } from '../../release/changelog.ts';
import { ROOT } from '../../run-command.ts';

const markdown = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

describe('CHANGELOG.md', () => {
  const [unreleased, ...released] = readChangelog(markdown);

  it('begins with what is not released, and then has the version of the package, once it is', () => {
    expect(unreleased?.version).toBeNull();
    expect(released.length > 0 || unreleased?.text.includes(`will be ${version}`)).toBe(true);
    if (released.length > 0) expect(released[0]?.version).toBe(version);
  });

  it('has the newest first, each with the day it came', () => {
    const dates = released.map(({ date }) => date ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
    for (const date of dates) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
  });

  it('sorts changes by their kinds, and leaves none of them empty', () => {
    const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    for (const { text } of readChangelog(markdown)) {
      for (const [, kind = '', body = ''] of text.matchAll(/^### (.*)\n+(.*)/gm)) {
        expect(kinds).toContain(kind);
        expect(body).toMatch(/^- /);
      }
    }
  });
});

describe('the text of a release', () => {
  const two =
    '# C\n\n## [Unreleased]\n\n- x\n\n## [0.2.0] - 2026-12-01\n\n- b\n- c\n\n## [0.1.0] - 2026-11-22\n\n- a\n';

  it('is the newest part alone', () => {
    expect(releaseNotes(two, 'v0.2.0', '0.2.0')).toBe('- b\n- c');
  });

  it.each([
    ['v0.3.0', '0.2.0', 'The tag is v0.3.0, package.json says 0.2.0.'],
    ['v0.1.0', '0.1.0', 'CHANGELOG.md says 0.2.0, package.json 0.1.0.'],
    ['v0.3.0', '0.3.0', 'CHANGELOG.md says 0.2.0, package.json 0.3.0.'],
  ])('is refused for %s of %s', (tag, named, message) => {
    expect(() => releaseNotes(two, tag, named)).toThrow(message);
  });

  it('is refused where nothing has a version yet', () => {
    const message = 'CHANGELOG.md says nothing, package.json 0.1.0.';
    expect(() => releaseNotes('## [Unreleased]\n\n- a\n', 'v0.1.0', '0.1.0')).toThrow(message);
  });

  it('is refused where a heading has slipped', () => {
    expect(() => readChangelog('## 0.2.0 - 2026-12-01\n')).toThrow('names no version');
  });
});
