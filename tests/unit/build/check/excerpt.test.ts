import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../src/build/check/excerpt.ts';

/** The excerpt of a line around a word of it. */
const around = (line: string, word: string, width = 80): string[] => {
  const { shown, marks } = excerpt(line, line.indexOf(word) + 1, word.length, width);
  return [shown, marks];
};

/** What stands above the carets, counted in columns of a terminal. */
function above([shown = '', marks = '']: string[]): string {
  const [from, to] = [marks.indexOf('^'), marks.length];
  let [text, column] = ['', 0];
  for (const { segment } of new Intl.Segmenter().segment(shown)) {
    if (column >= from && column < to) text += segment;
    column += stringWidth(segment);
  }
  return text;
}

describe('an excerpt', () => {
  it('has carets under the place', () => {
    expect(around('tid: 15:00', '15:00')).toEqual(['tid: 15:00', '     ^^^^^']);
    expect(excerpt('tid:', 1, 0, 80)).toEqual({ shown: 'tid:', marks: '^' });
  });

  it('has a caret after the end, and in an empty line', () => {
    expect(excerpt('tid:', 5, 3, 80)).toEqual({ shown: 'tid:', marks: '    ^' });
    expect(excerpt('', 1, 0, 80)).toEqual({ shown: '', marks: '^' });
    expect(excerpt('kort', 900, 5, 80).marks).toBe('    ^');
  });

  it.each([
    ['日本語の xx', 'xx'],
    ['e\u0301e\u0301 xx', 'xx'],
    ['👩‍👩‍👧 🇸🇪 xx', 'xx'],
    ['\t\t- xx', 'xx'],
    ['日本語 tid', '本'],
    ['a\u0301b', 'b'],
    ['𝒳𝒳 xx', 'xx'],
  ])('is in line in %j', (line, word) => {
    expect(above(around(line, word))).toBe(word);
  });

  it.each([
    '\u001b[2J',
    '\u0007',
    '\r',
    '\u009b',
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\ud800',
  ])('shows %j as a sign that does nothing', (sign) => {
    const [shown = ''] = around(`före${sign}efter`, 'efter');
    expect(shown).toContain('före\uFFFD');
    expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Cf}]/u);
  });

  it('shows a tab as four spaces', () => {
    expect(around('\t- xx', 'xx')).toEqual(['    - xx', '      ^^']);
  });

  it('shows marks that stand on no letter', () => {
    expect(around('\u0301a', 'a')).toEqual(['\u25CC\u0301a', ' ^']);
  });

  it.each([40, 80, 200])('is cut to %i columns around the place', (width) => {
    const line = `${'början '.repeat(100)}HÄR${' slutet'.repeat(100)}`;
    const found = around(line, 'HÄR', width);
    expect(found[0]).toMatch(/^….*HÄR.*…$/);
    expect(stringWidth(found[0] ?? '')).toBeLessThanOrEqual(width);
    expect(above(found)).toBe('HÄR');
  });

  it('is cut at one side where the place is near the other', () => {
    const words = 'ord '.repeat(100);
    expect(around(`HÄR ${words}`, 'HÄR')[0]).toMatch(/^HÄR.*…$/);
    expect(around(`${words}HÄR`, 'HÄR')[0]).toMatch(/^….*HÄR$/);
  });

  it('marks no more than it shows', () => {
    const { shown, marks } = excerpt('x'.repeat(500), 1, 500, 60);
    expect(stringWidth(marks)).toBeLessThanOrEqual(stringWidth(shown));
  });

  it('of a line as long as a file reads only the neighbourhood', () => {
    const line = `${'日'.repeat(5_000_000)}HÄR${'👩‍👩‍👧'.repeat(100_000)}`;
    expect(above(around(line, 'HÄR'))).toBe('HÄR');
  });
});
