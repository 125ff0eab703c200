import { expect, test } from 'vitest';
import { fileSize, percentage } from '../../../../../src/client/views/files/file-size.ts';

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

test.each([
  [0, 'sv-SE', '0\u00A0%'],
  [0.349, 'sv-SE', '34\u00A0%'],
  [0.999, 'en-GB', '99%'],
  [1, 'sv-SE', '100\u00A0%'],
])('writes the share %d in %s', (share, tag, text) => {
  expect(percentage(share, tag)).toBe(text);
});
