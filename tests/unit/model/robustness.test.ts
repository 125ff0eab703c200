import { describe, expect, it } from 'vitest';
import { compareProblems } from '../../../src/model/problem.ts';
import { note, NOTE, read, type Reading } from './content-under-test.ts';

const VALID = note(
  `tid: 15.00–15.45
sammanfattning: "En mening: två."
presentationer:
  - id: klippan
    kommun: Klippan
    invånare: ca 18 000
    ämnen: [plan, samverkan]
  - organisation: FoU Väst
utkast: nej`,
  `Inledning med *betoning*, en [länk](https://exempel.se) och en fotnot.[^a]

## Klippan

- punkt
  - under

| a | b |
|---|---|
| 1 | 2 |

## FoU Väst

> Citat

[^a]: Not.
`,
);

/** Mulberry32, so that every run tries the same notes. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}

const INSERTS = [
  '---\n',
  '\t',
  '\0',
  '\u0007',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '*x',
  '&x ',
  '!!js ',
  '|',
  '>',
  '#',
  '<script>',
  '](',
  '\r',
  '\r\n',
  '\uFEFF',
  '\uFFFD',
  '\u2028',
  'å'.normalize('NFD'),
  '## Lund\n',
  '# X\n',
  '<<: *a\n',
  '? ',
  '%YAML 1.1\n',
  '...\n',
  '[^a]',
  '```\n',
  '~',
  '\\',
  '9'.repeat(400),
];

function mutate(text: string, random: (below: number) => number): string {
  let result = text;
  for (let count = 1 + random(4); count > 0; count -= 1) {
    const at = random(result.length + 1);
    const end = Math.min(result.length, at + random(30));
    const cut = result.slice(at, end);
    const kinds = [
      () => result.slice(0, at) + result.slice(end),
      () => result.slice(0, end) + cut + result.slice(end),
      () => result.slice(0, at) + (INSERTS[random(INSERTS.length)] ?? '') + result.slice(at),
      () => result.slice(0, at) + cut.split('').reverse().join('') + result.slice(end),
      () => result.slice(0, at),
    ];
    result = kinds[random(kinds.length)]?.() ?? result;
  }
  return result;
}

function expectSound({ content, problems }: Reading, text: string): void {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const { file, line, column, read: excerpt } of problems.filter(
    (each) => each.file === NOTE,
  )) {
    expect(file).toBe(NOTE);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThan(0);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(excerpt.length).toBeLessThanOrEqual(80);
  }
  expect(problems).toEqual(problems.toSorted(compareProblems));
  expect(content === null).toBe(problems.some(({ severity }) => severity === 'error'));
}

describe('reading never throws', () => {
  it('the note that is mutated is good', () => {
    expect(read({ [NOTE]: VALID }).found).toEqual([]);
  });

  it('and every problem has a place in the file', () => {
    const random = generator(20240423);
    for (let run = 0; run < 600; run += 1) {
      const text = mutate(VALID, random);
      expectSound(read({ [NOTE]: text }), text);
    }
  }, 120_000);

  it('whatever the bytes are', () => {
    const random = generator(7);
    for (let run = 0; run < 200; run += 1) {
      const bytes = new TextEncoder().encode(VALID);
      for (let count = 1 + random(5); count > 0; count -= 1)
        bytes[random(bytes.length)] = random(256);
      const { problems } = read({ [NOTE]: bytes, 'site.yaml': bytes.slice(random(300)) });
      expect(problems.length).toBeGreaterThan(0);
    }
  }, 120_000);

  it('what is nested too deep to become a page is said, and a little less is fine', () => {
    const quotations = (count: number): string => note('', '> '.repeat(count) + 'ord');
    expect(read({ [NOTE]: quotations(1_000) }).found).toEqual([`${NOTE}:5:1 body-unreadable`]);
    expect(read({ [NOTE]: quotations(90) }).found).toEqual([]);
  });

  it('what takes the parser too long is said before it tries', () => {
    const lines = (count: number): string => note('', 'Rubrik\n=\n'.repeat(count / 2));
    expect(read({ [NOTE]: lines(20_000) }).found).toEqual([`${NOTE}:5:1 body-too-long`]);
    const headings = read({ [NOTE]: lines(2_000) }).problems.map(({ code }) => code);
    expect(new Set(headings)).toEqual(new Set(['heading-level']));
  });

  it.each([
    ['a sign of deletion', '~~a'],
    ['an open bracket', '['],
    ['a closed bracket', ']'],
    ['a note that is nowhere', '[^a]'],
    ['emphasis', '*a'],
    ['emphasis inside words', 'a**b'],
    ['a link with an open title', '[a](b ('],
  ])('a long paragraph of %s is said before it is parsed', (_, sign) => {
    const body = `Ett stycke.\n\n${sign.repeat(Math.ceil(100_000 / sign.length))}\n`;
    expect(read({ [NOTE]: note('', body) }).found).toEqual([`${NOTE}:7:1 body-marks`]);
    const page = { 'pages/om.md': `---\nrubrik: Om\n---\n${body}` };
    expect(read(page).found).toEqual(['pages/om.md:6:1 body-marks']);
    const post = { 'news/om.md': `---\nrubrik: Om\n---\n${body}` };
    expect(read(post).found).toEqual(['news/om.md:6:1 body-marks']);
  });

  it('rows of code with many lengths of marks are said too', () => {
    const ticks = Array.from({ length: 400 }, (_, length) => '`'.repeat(length + 1)).join(' ');
    const { found } = read({ [NOTE]: note('', `${ticks} ${'ord '.repeat(25_000)}`) });
    expect(found).toEqual([`${NOTE}:5:1 body-marks`]);
  });

  it('signs that are shown as they are, and those of a long table or list, are fine', () => {
    const row = '| **Namn** | [Lund](https://exempel.se) | *a* | `b` |\n';
    const table = `| a | b | c | d |\n|---|---|---|---|\n${row.repeat(1200)}`;
    expect(read({ [NOTE]: note('', table) }).found).toEqual([]);
    expect(read({ [NOTE]: note('', '- **a** [b](https://a.se)\n'.repeat(2500)) }).found).toEqual(
      [],
    );
    expect(read({ [NOTE]: note('', '\\['.repeat(50_000)) }).found).toEqual([]);
    const code = `\`\`\`\n${'['.repeat(100_000)}\n\`\`\`\n`;
    expect(read({ [NOTE]: note('', code) }).found).toEqual([]);
  });

  it.each([
    ['a list of steps', (depth: number) => `${'  '.repeat(depth)}- a`, '\n', 100],
    ['quotations', (depth: number) => `${'>'.repeat(depth + 1)} a`, '\n\n', 200],
    [
      'a list with lines that lag behind',
      (depth: number) => `${'  '.repeat(depth)}- a\nb`,
      '\n',
      200,
    ],
  ])('%s of nine hundred levels is said where it grows too deep', (_, level, between, line) => {
    const body = Array.from({ length: 900 }, (__, depth) => level(depth)).join(between);
    expect(read({ [NOTE]: note('', body) }).found).toEqual([
      `${NOTE}:${String(5 + line)}:1 body-unreadable`,
    ]);
  });

  it('many quotations of many levels are said, and a long list of four is fine', () => {
    const deep = `${'>'.repeat(90)} a\n\n`.repeat(1400);
    expect(read({ [NOTE]: note('', deep) }).problems.map(({ code }) => code)).toEqual([
      'body-unreadable',
    ]);
    const steps = ['- a', '  - b', '    - c', '      - d'].join('\n');
    expect(read({ [NOTE]: note('', `${steps}\n`.repeat(700)) }).found).toEqual([]);
  });

  it('a table whose head is too wide for all its rows is said', () => {
    const table = `${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${'|a|\n'.repeat(100)}`;
    expect(read({ [NOTE]: note('', table) }).found).toEqual([`${NOTE}:5:1 table-too-large`]);
  });

  it.each([
    ['nested lists', '- '.repeat(20_000)],
    ['nested quotations', '> '.repeat(3_000)],
    ['open brackets', '['.repeat(20_000)],
    ['emphasis', '*a '.repeat(20_000)],
    ['a long word', 'a'.repeat(1_000_000)],
    ['one long paragraph', 'Ett ord och ett till.\n'.repeat(10_000)],
  ])(
    'on %s',
    (_, body) => {
      const { problems } = read({ [NOTE]: note('', body) });
      const codes = ['body-marks', 'body-unreadable', 'body-too-long'];
      expect(problems.every(({ code }) => codes.includes(code))).toBe(true);
    },
    120_000,
  );
});
