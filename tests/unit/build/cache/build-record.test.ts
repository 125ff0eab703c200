import { describe, expect, test } from 'vitest';
import {
  formatRecord,
  parseRecord,
  recordKey,
  type BuildRecord,
} from '../../../../src/build/cache/build-record.ts';

const record: BuildRecord = {
  inputs: '01',
  openInputs: '02',
  output: { open: '03', sealed: '04' },
  built: '2024-04-30T12:00:00.000Z',
  site: {
    locale: 'sv',
    base: '',
    timeZone: 'Europe/Stockholm',
    meetings: 1,
    posts: 0,
    warnings: 0,
  },
};
const key = recordKey('key');
const text = formatRecord(record, key);

test('a record is read as it was written', () => {
  expect(parseRecord(text, key)).toEqual(record);
});

describe('what was not written with the same key is none', () => {
  test.each([
    ['nothing', ''],
    ['cut short', text.slice(0, -10)],
    ['changed', text.replace('"meetings":1', '"meetings":2')],
    ['with more', `${text}x`],
    ['no digest', JSON.stringify(record)],
    ['written with another key', formatRecord(record, recordKey('another'))],
    ['written without a key', formatRecord(record, recordKey(null))],
  ])('%s', (_, other) => {
    expect(parseRecord(other, key)).toBe(null);
  });
});
