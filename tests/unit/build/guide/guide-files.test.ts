import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { guideFiles } from '../../../../src/build/guide/guide-files.ts';
import { fillGuide } from '../../../../src/build/guide/fill-guide.ts';
import { problemIn } from '../../../../src/build/guide/show-mistakes.ts';
import { en } from '../../../../src/locales/en.ts';
import { sv } from '../../../../src/locales/sv.ts';
import { correction } from '../../../../src/model/correction.ts';
import { faults } from '../../../../src/model/faults.ts';
import { readContent } from '../../../../src/model/read-content.ts';

const DOCS = fileURLToPath(new URL('../../../../docs', import.meta.url));
const files = guideFiles(DOCS);

const problems = (site: string, file: string, text: string): string[] => {
  const all = Object.entries({ 'site.yaml': site, [file]: text });
  const read = all.map(([path, each]) => ({ path, bytes: new TextEncoder().encode(each) }));
  const folder = { files: read, assets: [], links: [] };
  return readContent(folder, { sv, en }, { today: '2024-04-01' }).problems.map(({ code }) => code);
};

describe.each(Object.entries(files))('docs/%s', (name, text) => {
  it('says what the program says now (npm run guide writes it)', () => {
    expect(readFileSync(join(DOCS, name), 'utf8')).toBe(text);
  });

  it('leads to nothing that is missing', () => {
    for (const [, path = ''] of text.matchAll(/`docs\/([^`]+)`/g)) {
      expect(existsSync(join(DOCS, path))).toBe(true);
    }
    for (const [, alt = '', path = ''] of text.matchAll(/!\[([^\]]*)\]\((bilder\/[^)]+)\)/g)) {
      expect(alt.length).toBeGreaterThan(40);
      expect(statSync(join(DOCS, path)).size).toBeLessThan(100_000);
    }
  });
});

describe.each([sv, en])('the guide in $code', (locale) => {
  const { example, mistakes, site } = locale.guide;
  const name = `${locale.guide.files.guide}.md`;

  it('shows ten mistakes of different kinds', () => {
    const codes = mistakes.map((mistake) => problemIn(mistake, locale).code);
    expect(new Set(codes).size).toBe(10);
  });

  it.each(mistakes)('shows what mends: $title', (mistake) => {
    const found = problemIn(mistake, locale);
    const lines = mistake.text.split('\n');
    const pasted = correction(found, lines[found.line - 1] ?? '');
    if (pasted === null) return;
    lines[found.line - 1] = pasted.text;
    expect(problems(site, mistake.file, lines.join('\n'))).toEqual([]);
  });

  it('has examples that are right', () => {
    expect(problems(example.site, example.file, example.text)).toEqual([]);
    // The note to copy stands in a list, indented by three spaces.
    const block = /```\n {3}(---\n[\s\S]*?)\n {3}```/.exec(files[name] ?? '')?.[1] ?? '';
    const text = block.replace(/^ {3}/gm, '');
    expect(text).toContain('Kim Holm');
    expect(problems(site, 'meetings/2024-09-17.md', text)).toEqual([]);
  });
});

describe('the list of codes', () => {
  it.each(['felkoder.md', 'problem-codes.md'])('%s has them all', (name) => {
    const listed = Array.from(files[name]?.matchAll(/^## `([a-z-]+)`/gm) ?? [], ([, code]) => code);
    expect(listed).toEqual(Object.keys(faults).sort());
  });
});

it('a guide without a place for the mistakes is refused', () => {
  expect(() => fillGuide('# Guide', '')).toThrow('mistakes');
});
