import { expect, test } from 'vitest';
import { changesIn } from '../../../../src/build/history/git-answers.ts';

test.each([
  ['', []],
  [
    '\x00//10\0\na.md\0b.md\0\x00//20\0\nb.md\0',
    [
      ['a.md', 10],
      ['b.md', 20],
    ],
  ],
  ['\x00//10\0\x00//20\0\na.md\0', [['a.md', 20]]],
  [
    '\x00//10\0\n\na.md\0\nb.md\0',
    [
      ['\na.md', 10],
      ['\nb.md', 10],
    ],
  ],
  [
    '\x00//10\0\0a.md\0\nb.md\0\x00//5\0\nc.md\0',
    [
      ['a.md', 10],
      ['\nb.md', 10],
      ['c.md', 5],
    ],
  ],
  ['\x00//-5\0\na.md\0', [['a.md', 0]]],
  ['\x00//99999999999999\0\na.md\0', [['a.md', 0]]],
  ['\x00//not a time\0\na.md\0', [['a.md', 0]]],
] as [string, [string, number][]][])('%j', (log, changes) => {
  expect([...changesIn(log)]).toEqual(changes);
});
