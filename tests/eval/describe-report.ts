import { fill } from '../../src/locales/fill.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { formatTable } from '../bench/table.ts';
import type { Report } from './run-eval.ts';
import type { Answered, EvalResult } from './score.ts';

/** Results that are shown of each query. */
const SHOWN = 3;

/** Each query with what was found, and then the totals, in the words of a locale. */
export function describeReport({ totals, queries }: Report, locale: Locale): string {
  const words = locale.commands.eval;
  const number = (value: number, digits = 0): string =>
    new Intl.NumberFormat(locale.code, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value);
  const kilobytes = (bytes: number): string => `${number(bytes / 1000)} kB`;
  const milliseconds = (time: number): string => `${number(time, 1)} ms`;
  const rows = [
    [words.passed, fill(words.share, { n: totals.passed, of: totals.of })],
    [words.mrr, number(totals.mrr, 2)],
    [words.zeroHits, `${number(100 * totals.zeroHitShare)} %`],
    [words.negativesAbove, number(totals.negativesAbove)],
    [words.indexSize, kilobytes(totals.indexBytes)],
    [words.firstResult, kilobytes(totals.firstResultBytes)],
    [words.latency, `${milliseconds(totals.medianMs)} / ${milliseconds(totals.worstMs)}`],
  ];
  return `${describeAnswers(queries, words)}\n\n${formatTable(rows)}`;
}

function describeAnswers(queries: Answered[], words: Locale['commands']['eval']): string {
  const width = Math.max(0, ...queries.map(({ q }) => q.length));
  const verdict = (passed: boolean | null): string =>
    passed === null ? words.unjudged : passed ? words.right : words.wrong;
  const result = ({ date, url, tier }: EvalResult): string =>
    `${date ?? url}${tier === null ? '' : ` (${words.tiers[tier]})`}`;
  return queries
    .map(({ q, passed, results }) => {
      const first = results.slice(0, SHOWN).map(result);
      const more = results.length > SHOWN ? [fill(words.more, { n: results.length - SHOWN })] : [];
      const found = results.length === 0 ? words.nothing : [...first, ...more].join(', ');
      return `${verdict(passed).padEnd(4)} ${q.padEnd(width)}  ${found}`;
    })
    .join('\n');
}
