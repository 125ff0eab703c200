import { expect, test } from 'vitest';
import { showProgress, type ShownProgress } from '../../../../src/build/progress/show-progress.ts';
import { en } from '../../../../src/locales/en.ts';

interface Shown extends ShownProgress {
  written: string[];
  /** Lets milliseconds pass. */
  wait: (time: number) => void;
}

function show(isTerminal: boolean): Shown {
  let now = 5;
  const written: string[] = [];
  const screen = { write: (text: string) => written.push(text), isTerminal, columns: () => 80 };
  return { ...showProgress(screen, en, () => now), written, wait: (time) => (now += time) };
}

test('a build that is soon over says nothing', () => {
  for (const isTerminal of [true, false]) {
    const { report, end, wait, written } = show(isTerminal);
    report('pages', 0, 20);
    wait(600);
    report('pages', 20, 20);
    end();
    expect(written).toEqual([]);
  }
});

test('on a terminal one line is written over, and gone in the end', () => {
  const { report, end, wait, written } = show(true);
  wait(1000);
  report('pages', 1, 20);
  wait(50);
  report('pages', 2, 20);
  wait(50);
  report('pages', 3, 20);
  end();
  const bar = (full: number) => `[${'='.repeat(full)}${' '.repeat(40 - full)}]`;
  expect(written).toEqual([
    `\r\u001B[KMaking pages ${bar(2)} 1 of 20`,
    `\r\u001B[KMaking pages ${bar(6)} 3 of 20`,
    '\r\u001B[K',
  ]);
});

test('in a log: a line for each phase, and one every ten seconds', () => {
  const { report, end, wait, written } = show(false);
  report('reading', 0, 1);
  wait(12_000);
  report('reading', 1, 1);
  report('pages', 0, 2000);
  for (let done = 1; done <= 2000; done++) {
    wait(10);
    report('pages', done, 2000);
  }
  report('gate', 0, 1);
  end();
  expect(written).toEqual([
    'Making pages: 0 of 2,000\n',
    'Making pages: 1,000 of 2,000\n',
    'Checking that nothing leaks …\n',
  ]);
});

test('of what goes on at once, what is told is what the build waits for first', () => {
  const { report, wait, written } = show(false);
  wait(10_000);
  report('pages', 1, 10);
  report('sealing', 0, 1);
  report('index', 0, 1);
  report('pages', 10, 10);
  report('index', 1, 1);
  expect(written).toEqual([
    'Making pages: 1 of 10\n',
    'Making search indexes …\n',
    'Encrypting …\n',
  ]);
});
