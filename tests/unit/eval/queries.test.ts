import { describe, expect, test } from 'vitest';
import { parseQueries, QueriesError, readQueries } from '../../eval/queries.ts';

const parse = (value: unknown) => parseQueries(JSON.stringify(value), 'q.json');

function errorOf(action: () => unknown): QueriesError {
  try {
    action();
  } catch (error) {
    if (error instanceof QueriesError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('a file of queries', () => {
  test('needs no more than the queries’ words', () => {
    expect(parse({ queries: [{ q: 'polisen' }] })).toEqual({
      queries: [{ q: 'polisen', expect: [], top: 1 }],
      negatives: [],
    });
  });

  test('says what is expected, among how many, and what must not be found', () => {
    const given = {
      note: 'for people',
      queries: [
        { q: 'IFO', expect: ['2024-01-24', '2023-11-28'], kind: 'abbreviation' },
        { q: 'lag', expect: ['2023-10-11'], top: 5 },
      ],
      negatives: ['budget'],
    };
    expect(parse(given)).toEqual({
      queries: [
        { q: 'IFO', expect: ['2024-01-24', '2023-11-28'], top: 2 },
        { q: 'lag', expect: ['2023-10-11'], top: 5 },
      ],
      negatives: ['budget'],
    });
  });

  test('may begin with a byte order mark', () => {
    expect(parseQueries('\uFEFF{"queries":[]}', 'q.json').queries).toEqual([]);
  });

  test.each([
    ['queries', []],
    ['queries', {}],
    ['queries', { queries: 'polisen' }],
    ['negatives', { queries: [], negatives: [1] }],
    ['queries[0]', { queries: ['polisen'] }],
    ['queries[1].q', { queries: [{ q: 'a' }, { q: ' ' }] }],
    ['queries[0].expect', { queries: [{ q: 'a', expect: '2024-01-24' }] }],
    ['queries[0].top', { queries: [{ q: 'a', top: 0 }] }],
    ['queries[0].top', { queries: [{ q: 'a', top: '1' }] }],
  ])('is refused for its %s', (at, given) => {
    const { code, values } = errorOf(() => parse(given));
    expect([code, values]).toEqual(['bad-queries', { file: 'q.json', at }]);
  });

  test('is refused where it is not JSON, or not there', () => {
    expect(errorOf(() => parseQueries('{', 'q.json')).code).toBe('bad-json');
    expect(errorOf(() => readQueries('/no/such/file.json')).code).toBe('no-queries');
    expect(errorOf(() => readQueries('/')).code).toBe('unreadable-queries');
  });
});
