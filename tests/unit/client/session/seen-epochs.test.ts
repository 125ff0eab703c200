import { expect, test } from 'vitest';
import { SeenEpochs } from '../../../../src/client/session/seen-epochs.ts';
import { fullShelf, memoryShelf } from './shelf-fixture.ts';

const [one, two] = ['1'.repeat(32), '2'.repeat(32)];

test('remembers the highest epoch of each site, for the next visit too', () => {
  const shelf = memoryShelf();
  const seen = new SeenEpochs('', shelf);
  expect(seen.highest(one)).toBe(0);
  seen.see(one, 4);
  seen.see(one, 3);
  seen.see(two, 1);
  const later = new SeenEpochs('', shelf);
  expect([later.highest(one), later.highest(two)]).toEqual([4, 1]);
  expect(new SeenEpochs('/other', shelf).highest(one)).toBe(0);
});

test('takes in what another tab has seen meanwhile', () => {
  const shelf = memoryShelf();
  const [mine, theirs] = [new SeenEpochs('', shelf), new SeenEpochs('', shelf)];
  mine.see(one, 2);
  theirs.see(one, 5);
  mine.see(two, 7);
  expect([mine.highest(one), theirs.highest(two)]).toEqual([5, 7]);
});

test.each([
  ['blocked', null],
  ['full', fullShelf],
])('remembers as long as the page where storage is %s', (_, shelf) => {
  const seen = new SeenEpochs('', shelf);
  seen.see(one, 2);
  expect(seen.highest(one)).toBe(2);
});

test.each(['', '{', 'null', '[]', '7', `{"${one}":"9"}`, `{"${one}":-1}`, `{"${one}":1e99}`])(
  'takes %j for nothing seen',
  (text) => {
    const shelf = memoryShelf();
    shelf.setItem('traff::epochs', text);
    const seen = new SeenEpochs('', shelf);
    expect(seen.highest(one)).toBe(0);
    seen.see(one, 1);
    expect(seen.highest(one)).toBe(1);
  },
);
