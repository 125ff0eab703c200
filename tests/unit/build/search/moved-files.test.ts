import { expect, test } from 'vitest';
import { putTogether, takeApart } from '../../../../src/build/search/moved-files.ts';

test('files come out as they went in, views of shared slabs and empty ones too', () => {
  const slab = Buffer.from('before one after');
  const files = new Map([
    ['b.bin', slab.subarray(7, 10)],
    ['empty', new Uint8Array(0)],
    ['a/å.bin', Uint8Array.of(0, 255, 7)],
  ]);
  const together = putTogether(files);
  expect(together.bytes.buffer.byteLength).toBe(6);
  const apart = takeApart(structuredClone(together, { transfer: [together.bytes.buffer] }));
  const shown = (all: Map<string, Uint8Array>): [string, number[]][] =>
    Array.from(all, ([path, bytes]) => [path, [...bytes]]);
  expect(shown(apart)).toEqual(shown(files));
});

test('no files are no bytes', () => {
  expect(takeApart(putTogether(new Map())).size).toBe(0);
});
