import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { closable, temporaryFolder } from '../../engines/closable.ts';

test('closing ends what was begun, the last first', async () => {
  const ended: string[] = [];
  const { value, close } = await closable((ends) => {
    ends(() => ended.push('first'));
    ends(() => ended.push('second'));
    return Promise.resolve({ value: 1 });
  });
  expect([value, ended]).toEqual([1, []]);
  await close();
  await close();
  expect(ended).toEqual(['second', 'first']);
});

test('a step that fails ends the earlier ones', async () => {
  const { folder, remove } = temporaryFolder('test');
  const begun = closable((ends) => {
    ends(remove);
    return Promise.reject(new Error('no browser'));
  });
  await expect(begun).rejects.toThrow('no browser');
  expect(existsSync(folder)).toBe(false);
});

test('an end that fails keeps none from ending, and is told', async () => {
  const { folder, remove } = temporaryFolder('test');
  const { close } = await closable((ends) => {
    ends(remove);
    ends(() => Promise.reject(new Error('hangs')));
    return Promise.resolve({});
  });
  await expect(close()).rejects.toThrow('hangs');
  expect(existsSync(folder)).toBe(false);
});
