import { expect, test } from 'vitest';
import { ByteBudget } from '../../../../src/build/seal/byte-budget.ts';

/** Work that goes on until it is told to end, and what of it has begun. */
function workshop(budget: ByteBudget): {
  begun: string[];
  add: (name: string, bytes: number) => Promise<void>;
  end: (name: string) => Promise<void>;
} {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    begun,
    add: (name, bytes) =>
      budget.spend(bytes, () => {
        begun.push(name);
        return new Promise((resolve) => ends.set(name, resolve));
      }),
    async end(name) {
      ends.get(name)?.();
      await new Promise(setImmediate);
    },
  };
}

test('begins work in turn, within the budget', async () => {
  const { begun, add, end } = workshop(new ByteBudget(10));
  const all = [add('a', 6), add('b', 4), add('c', 1), add('d', 9)];
  await end('');
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  await end('a');
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  await Promise.all([end('c'), end('d'), ...all]);
});

test('lets what is larger than the budget work alone', async () => {
  const { begun, add, end } = workshop(new ByteBudget(10));
  const all = [add('small', 1), add('huge', 50), add('next', 1)];
  await end('');
  expect(begun).toEqual(['small']);
  await end('small');
  expect(begun).toEqual(['small', 'huge']);
  await end('huge');
  expect(begun).toEqual(['small', 'huge', 'next']);
  await Promise.all([end('next'), ...all]);
});

test('gives the room of failed work to the next', async () => {
  const budget = new ByteBudget(10);
  const fails = budget.spend(10, () => Promise.reject(new Error('broken')));
  const follows = budget.spend(10, () => Promise.resolve('done'));
  await expect(fails).rejects.toThrow('broken');
  expect(await follows).toBe('done');
});
