import { expect, test } from 'vitest';
import { goodNotes } from '../../fuzz/good-notes.ts';
import { judge } from '../../fuzz/judge.ts';
import { lostWords } from '../../fuzz/kept-words.ts';
import { describeFigures, runFuzz } from '../../fuzz/run-fuzz.ts';
import { writtenWords } from '../../fuzz/written-words.ts';

const MINUTES = 60_000;

test.each(goodNotes)('the note that is broken is good: $path', (good) => {
  const { outcome, complaints } = judge(good, new TextEncoder().encode(good.text), true);
  expect([outcome, complaints]).toEqual(['kept', []]);
});

test('what is lost is seen: a word, one of two alike, and figures', () => {
  const source = '---\ntalare: Kim Ek\ninvånare: 12 000\n---\nEtt och ett till. <!-- kladd -->\n';
  const { head, body } = writtenWords(source);
  expect([head, body]).toEqual([
    ['kim', 'ek', '12', '000'],
    ['ett', 'och', 'ett', 'till'],
  ]);
  expect(lostWords(head, 'Kim\n12000')).toEqual(['ek']);
  expect(lostWords(head, 'Kim Ek\n1200')).toEqual(['000']);
  expect(lostWords(body, 'Ett och till')).toEqual(['ett']);
});

test(
  'no broken note throws, takes long, or loses a word in silence',
  () => {
    const figures = runFuzz({ count: 500, seed: 20240423, first: 0 });
    const report = describeFigures(figures);
    console.info(report);
    expect(figures.complaints.map(({ note, what }) => `${note}: ${what}`)).toEqual([]);
    expect(figures.outcomes.kept).toBeGreaterThan(100);
    expect(figures.outcomes.refused).toBeGreaterThan(250);
  },
  5 * MINUTES,
);
