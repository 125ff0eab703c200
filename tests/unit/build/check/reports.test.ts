import { describe, expect, it } from 'vitest';
import type { Checked } from '../../../../src/build/check/check-content.ts';
import { reportGithub } from '../../../../src/build/check/report-github.ts';
import { reportJson } from '../../../../src/build/check/report-json.ts';
import { reportText } from '../../../../src/build/check/report-text.ts';
import { sv } from '../../../../src/locales/sv.ts';
import { problem, type Problem } from '../../../../src/model/problem.ts';

const FILE = 'content/meetings/2024-04-23.md';
const time = problem('time-format', { file: FILE, line: 3, column: 6 }, '15:00', {
  near: '15.00–15.45',
});
const number = problem('text-number', { file: FILE, line: 9, column: 5 }, '24.680', {
  near: '24\u00A0680',
});
const plain = { width: 80, paint: (_: string, text: string): string => text };

const checked = (...findings: [Problem, string | null][]): Checked => ({
  findings: findings.map(([found, line]) => ({ problem: found, line })),
  files: 3,
  locale: sv,
  content: null,
});
const both = checked([time, 'tid: 15:00'], [number, 'Bor 24.680 här.']);

describe('the report for people', () => {
  it('says place, code and words, shows the line, what was read and what to paste', () => {
    expect(reportText(both, plain)).toBe(
      `${FILE}:3:6 time-format  "15:00" går inte att läsa som en tid. Skriv tiden som "15.00–15.45", inte "15:00".
    3 | tid: 15:00
      |      ^^^^^
  Läst: 15:00
  Skriv raden så här:
tid: 15.00–15.45

${FILE}:9:5 text-number  Varning: Talet "24.680" i texten har punkt mellan tusentalen. Skriv "24\u00A0680" med mellanslag.
    9 | Bor 24.680 här.
      |     ^^^^^^
  Läst: 24.680
  Skriv raden så här:
Bor 24\u00A0680 här.

Fel: 1. Varningar: 1. Lästa filer: 3. Fel måste rättas innan webbplatsen kan publiceras.`,
    );
  });

  it('says that warnings do not stop anything, or that there is nothing', () => {
    expect(reportText(checked([number, null]), plain)).toContain('Varningar hindrar inte');
    expect(reportText(checked(), plain)).toBe('Inga fel och inga varningar. Lästa filer: 3.');
  });

  it('gives a line with all its faults mended, and mends each place once', () => {
    const line = 'Ses 28 juni, 24.680 och 24.680.';
    const at = (
      code: 'text-number' | 'text-next' | 'text-date-year',
      read: string,
      near: string,
      from = 0,
    ) => problem(code, { ...number, column: line.indexOf(read, from) + 1 }, read, { near });
    const findings = [
      at('text-date-year', '28 juni', '28 juni 2024'),
      at('text-next', '28 juni', '4 juni 2024'),
      at('text-number', '24.680', '24 680'),
      at('text-number', '24.680', '24 680', 20),
    ].map((found): [Problem, string] => [found, line]);
    const text = reportText(checked(...findings), plain);
    expect(text.match(/^Ses .*$/gm)).toEqual([
      'Ses 28 juni 2024, 24 680 och 24 680.',
      'Ses 4 juni 2024, 24 680 och 24 680.',
      'Ses 28 juni 2024, 24 680 och 24 680.',
      'Ses 28 juni 2024, 24 680 och 24 680.',
    ]);
  });

  it('gives only the piece to paste of a long line', () => {
    const line = `Bor 24.680 ${'här '.repeat(60)}`;
    expect(reportText(checked([number, line]), plain)).toContain(
      'Skriv så här i stället:\n24\u00A0680\n',
    );
  });

  it.each(['\u001b[2Jx', '\u202Ex', '\rx'])(
    'never lets %j out, in a line, a name or a paste',
    (bad) => {
      const hostile = { ...number, file: `a${bad}.md`, column: bad.length + 5 };
      const text = reportText(
        checked([hostile, `${bad}Bor 24.680`], [{ ...time, read: bad }, bad]),
        plain,
      );
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
      expect(text).not.toContain('Skriv raden så här');
    },
  );

  it('paints with what it is given', () => {
    const paint = (style: string, text: string): string => `<${style}>${text}</>`;
    const text = reportText(both, { width: 80, paint });
    expect(text).toContain(`<red>${FILE}:3:6 time-format</>`);
    expect(text).toContain(`<yellow>${FILE}:9:5 text-number</>`);
  });
});

describe('the report for GitHub', () => {
  it('is one command a line', () => {
    expect(reportGithub(both).split('\n')).toEqual([
      `::error file=${FILE},line=3,col=6,title=time-format::` +
        '"15:00" går inte att läsa som en tid. Skriv tiden som "15.00–15.45", inte "15:00".%0Atid: 15.00–15.45',
      expect.stringMatching(/^::warning file=content\/meetings\/2024-04-23.md,line=9,col=5,/),
    ]);
    expect(reportGithub(checked())).toBe('');
  });

  it('escapes what the runner would take for its own', () => {
    const hostile = { ...time, file: 'a,b:c%\n::error::d.md', read: '100%\n::stop-commands::x' };
    const [line, ...more] = reportGithub(checked([hostile, null])).split('\n');
    expect(more).toEqual([]);
    expect(line).toMatch(/^::error file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ad\.md,line=3/);
    expect(line).toContain('"100%25%0A::stop-commands::x"');
  });
});

describe('the report for programs', () => {
  it('is an array with just the promised keys', () => {
    expect(JSON.parse(reportJson(both))).toEqual([
      {
        file: FILE,
        line: 3,
        column: 6,
        code: 'time-format',
        severity: 'error',
        message: '"15:00" går inte att läsa som en tid.',
        fix: 'Skriv tiden som "15.00–15.45", inte "15:00".',
      },
      expect.objectContaining({ code: 'text-number', severity: 'warning' }),
    ]);
    expect(reportJson(checked())).toBe('[]');
  });

  it('says the same without steering a terminal', () => {
    const hostile = { ...time, read: '\u001b\u009b\u202e\u2028\ud800' };
    const text = reportJson(checked([hostile, null]));
    for (const sign of hostile.read) expect(text).not.toContain(sign);
    expect(JSON.parse(text)).toMatchObject([{ message: expect.stringContaining(hostile.read) }]);
  });
});
