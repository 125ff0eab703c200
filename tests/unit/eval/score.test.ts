import { describe, expect, test } from 'vitest';
import type { Tier } from '../../../src/search/query/tier.ts';
import { judge, judgeNegative, score, type EvalResult } from '../../eval/score.ts';

const result = (date: string | null, tier: Tier = 'exact'): EvalResult => ({
  url: `/${date ?? 'page'}/`,
  date,
  tier,
});
const [a, b, c] = [result('2024-01-01'), result('2024-02-01'), result(null)];

describe('a query passes', () => {
  const query = { q: '', expect: ['2024-01-01', '2024-02-01'], top: 2 };

  test('when all it expects stands among the first, in any order', () => {
    expect(judge(query, [b, a])).toBe(true);
    expect(judge({ ...query, top: 3 }, [b, c, a])).toBe(true);
  });

  test('not when any of it stands lower or nowhere', () => {
    expect(judge(query, [b, c, a])).toBe(false);
    expect(judge(query, [a, a])).toBe(false);
  });

  test('neither way when nothing is expected', () => {
    expect(judge({ ...query, expect: [] }, [a])).toBeNull();
  });
});

test.each<[boolean, Tier[]]>([
  [true, []],
  [true, ['part', 'near']],
  [false, ['part', 'synonym']],
  [false, ['inflected']],
  [false, ['exact']],
])('a negative query passes: %s, with results %j', (passed, tiers) => {
  expect(judgeNegative(tiers.map((tier) => result('2024-01-01', tier)))).toBe(passed);
});

describe('the totals', () => {
  const queries = [
    { q: 'first', expect: ['2024-01-01'], top: 1 },
    { q: 'second', expect: ['2024-01-01', '2023-01-01'], top: 2 },
    { q: 'nothing', expect: ['2024-01-01'], top: 1 },
    { q: 'listed only', expect: [], top: 1 },
  ];
  const answered = [[a], [c, a], [], [b]].map((results, i) => {
    return { q: queries[i]!.q, passed: judge(queries[i]!, results), results };
  });
  const negatives = [
    { q: 'sure', passed: false, results: [a] },
    { q: 'unsure', passed: true, results: [] },
  ];

  test('leave out of the ranks what has no expectation, and negatives of everything else', () => {
    expect(score(queries, answered, negatives)).toEqual({
      passed: 1,
      of: 3,
      mrr: (1 + 1 / 2 + 0) / 3,
      zeroHitShare: 1 / 4,
      negativesAbove: 1,
    });
  });

  test('of nothing are nothing', () => {
    const none = { passed: 0, of: 0, mrr: 0, zeroHitShare: 0, negativesAbove: 0 };
    expect(score([], [], [])).toEqual(none);
  });
});
