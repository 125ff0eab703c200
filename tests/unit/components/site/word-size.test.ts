import { expect, test } from 'vitest';
import { wordSize } from '../../../../src/components/site/word-size.ts';

test.each([
  ['Första linjen', undefined],
  ['', undefined],
  ['Kommunernas nätverk för tidiga insatser', undefined],
  ['Kommunalförbundet', 'has-long-word'],
  ['Vårt Kommunal-förbund', undefined],
  ['Räddningstjänstförbundet Väst', 'has-longest-word'],
])('%s', (name, size) => {
  expect(wordSize(name)).toBe(size);
});
