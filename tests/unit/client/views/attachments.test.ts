import { expect, test } from 'vitest';
import { fileSize } from '../../../../src/client/views/attachments.ts';

test.each([
  [0, '0\u00A0kB'],
  [1, '1\u00A0kB'],
  [12_345, '12\u00A0kB'],
  [999_999, '1\u00A0000\u00A0kB'],
  [1_400_000, '1,4\u00A0MB'],
  [50_000_000, '50\u00A0MB'],
])('writes %d bytes as a reader of Swedish would', (bytes, text) => {
  expect(fileSize(bytes, 'sv-SE')).toBe(text);
});
