import { describe, expect, test } from 'vitest';
import type { FoundAlternative, FoundUnit } from '../../../../src/search/query/found.ts';
import { rank } from '../../../../src/search/query/rank.ts';
import type { Tier } from '../../../../src/search/query/tier.ts';

const [NEW, OLD, POST, PAGE] = ['p20240123_a', 'm20230816_b', 'n20240501_c', 's0_d'];

/** Records with their scores, and where there are some their places. */
type Hits = Record<string, number | [score: number, ...places: number[]]>;

const way = (tier: Tier, hits: Hits): FoundAlternative => ({
  tier,
  why: tier === 'near' ? { kind: 'near', asked: 'x', meant: 'y' } : null,
  found: new Map(
    Object.entries(hits).map(([id, hit]) => {
      const [score, ...places] = typeof hit === 'number' ? [hit] : hit;
      return [id, { score, places }];
    }),
  ),
});

const unit = (text: string, ...alternatives: FoundAlternative[]): FoundUnit => ({
  text,
  alternatives,
});

const listed = (...units: FoundUnit[]): string[] =>
  rank(units).map(({ id, tier }) => `${id} ${tier}`);

describe('order', () => {
  test('by how surely, then by score, then the newest', () => {
    const order = listed(
      unit(
        'a',
        way('exact', { [OLD]: 1 }),
        way('synonym', { [NEW]: 9 }),
        way('part', { [POST]: 99 }),
      ),
    );
    expect(order).toEqual([`${OLD} exact`, `${NEW} synonym`, `${POST} part`]);
    expect(listed(unit('a', way('exact', { [OLD]: 2, [NEW]: 1 })))[0]).toBe(`${OLD} exact`);
    expect(listed(unit('a', way('exact', { [OLD]: 1, [NEW]: 1 })))[0]).toBe(`${NEW} exact`);
  });

  test('a record is as sure as the least sure of its units', () => {
    const order = listed(
      unit('a', way('exact', { [OLD]: 1, [NEW]: 1 })),
      unit('b', way('exact', { [OLD]: 1 }), way('part', { [NEW]: 50 })),
    );
    expect(order).toEqual([`${OLD} exact`, `${NEW} part`]);
  });

  test('what people told comes before the site’s own texts', () => {
    const hits = { [PAGE]: 3, [POST]: 3, [OLD]: 3 };
    expect(rank([unit('a', way('exact', hits))]).map(({ id }) => id)).toEqual([OLD, POST, PAGE]);
  });

  test('words that stand near each other belong together', () => {
    const order = listed(
      unit('a', way('exact', { [OLD]: [1, 10], [NEW]: [1, 10] })),
      unit('b', way('exact', { [OLD]: [1, 11], [NEW]: [1, 90] })),
    );
    expect(order[0]).toBe(`${OLD} exact`);
  });

  test('but not parts, which are noted behind the text', () => {
    const order = listed(
      unit('a', way('part', { [OLD]: [1, 10], [NEW]: [1, 10] })),
      unit('b', way('part', { [OLD]: [1, 11], [NEW]: [1, 90] })),
    );
    expect(order[0]).toBe(`${NEW} part`);
  });
});

describe('what is missing', () => {
  const units = [
    unit('a', way('exact', { [NEW]: 1, [OLD]: 1 })),
    unit('b', way('exact', { [OLD]: 1, [POST]: 1 })),
    unit('c', way('exact', { [POST]: 1 })),
  ];

  test('is no result where a record has all', () => {
    expect(listed(...units.slice(0, 2))).toEqual([`${OLD} exact`]);
  });

  test('is told where none has all', () => {
    const [first] = rank(units);
    expect(first?.id).toBe(OLD);
    expect(first?.tier).toBe('near');
    expect(first?.why).toEqual([{ kind: 'without', word: 'c' }]);
  });

  test('lets nothing through that has none of the words', () => {
    expect(listed(unit('a', way('exact', { [NEW]: 1 })), unit('b'))).toEqual([`${NEW} near`]);
    expect(listed(unit('a'), unit('b'))).toEqual([]);
    expect(listed()).toEqual([]);
  });
});
