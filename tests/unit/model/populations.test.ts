import { describe, expect, it } from 'vitest';
import { firstPresentation, lund, note, onlyProblem, readEnglish } from './content-under-test.ts';

const population = (text: string): unknown =>
  firstPresentation(lund(`invånare: ${text}`)).population;

describe('a number of inhabitants', () => {
  const spaces = { plain: ' ', 'no-break': '\u00A0', 'narrow no-break': '\u202F', thin: '\u2009' };
  it.each(Object.entries(spaces))('with a %s space', (_, space) => {
    expect(population(`24${space}680`)).toEqual({ kind: 'exact', min: 24680, max: 24680 });
    expect(population(`ca${space}1${space}024${space}680`)).toMatchObject({ min: 1024680 });
  });

  it.each([
    ['24680', 'exact', 24680],
    ['"24 680 invånare"', 'exact', 24680],
    ['850', 'exact', 850],
    ...['ca', 'Ca', 'ca.', 'cirka', 'omkring', 'runt', 'ungefär'].map(
      (word) => [`${word} 18 000`, 'about', 18000] as const,
    ),
    ...['nästan', 'närmare', 'knappt'].map((word) => [`${word} 30 000`, 'almost', 30000] as const),
    ...['drygt', 'över', 'mer än'].map((word) => [`${word} 8 900`, 'over', 8900] as const),
  ] as const)('%s', (text, kind, number) => {
    expect(population(text)).toEqual({ kind, min: number, max: number });
  });

  it.each([
    '37 000–150 000',
    '37 000-150 000',
    '37 000 — 150 000',
    '37 000 till 150 000',
    'mellan 37 000 och 150 000',
    'från 37 000 till 150 000 invånare',
    '37000–150000',
  ])('%s', (text) => {
    expect(population(text)).toEqual({ kind: 'range', min: 37000, max: 150000 });
  });

  it('24.680 is 24 680, with a warning', () => {
    const problem = onlyProblem(lund('invånare: ca 24.680'));
    expect(problem).toMatchObject({ code: 'population-separator', severity: 'warning', line: 5 });
    expect(problem.values.near).toBe('ca 24\u00A0680');
    expect(population('24.680')).toEqual({ kind: 'exact', min: 24680, max: 24680 });
  });

  it.each([
    'många',
    '18 00',
    '24.68',
    '0',
    '-5',
    '1,5',
    '10–20–30',
    'över 10–20',
    '18 000 (2023)',
    '1e5',
  ])('%s is refused', (text) => {
    const problem = onlyProblem(lund(`invånare: "${text}"`));
    expect(problem).toMatchObject({ code: 'population-format', line: 5, column: 15, read: text });
  });

  it('offers a range the right way round', () => {
    const { values } = onlyProblem(lund('invånare: 150 000–37 000'));
    expect(values.near).toBe('37\u00A0000–150\u00A0000');
  });

  it.each([
    ['about 18,000', 'about'],
    ['nearly 18 000 inhabitants', 'almost'],
    ['more than 18,000', 'over'],
    ['18000', 'exact'],
  ])('in English: %s', (text, kind) => {
    const lines = `presentations:\n  - municipality: Lund\n    population: "${text}"`;
    const { content, found } = readEnglish(note(lines).replace('datum', 'date'));
    expect(found).toEqual([]);
    const [presentation] = content?.meetings[0]?.overview.presentations ?? [];
    expect(presentation?.population).toEqual({ kind, min: 18000, max: 18000 });
  });
});
