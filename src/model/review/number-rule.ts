import type { Locale } from '../../locales/locale.ts';
import { problem } from '../problem.ts';
import type { ReviewRule } from './review-context.ts';

/**
 * Reports numbers in the text with a full stop between the thousands, such as "24.680". Where
 * figures have decimals after a full stop, only numbers of people are sure to be meant so.
 */
export const reviewNumbers: ReviewRule = ({ meetings, posts, pages, locale, proseOf }) => {
  const pattern = patternFor(locale);
  return [...meetings, ...posts, ...pages].flatMap((note) =>
    Array.from(proseOf(note).matchAll(pattern), ({ index, 0: read }) => {
      const near = read.replaceAll('.', '\u00A0');
      return problem('text-number', note.source.position(index), read, { near });
    }),
  );
};

function patternFor({ keys }: Locale): RegExp {
  const { populations, times } = keys;
  const people = populations.inhabitants.map((word) => word.replaceAll('.', '\\.')).join('|');
  const after = times.separator === '.' ? '' : `(?=\\s+(?:${people}))`;
  return new RegExp(
    `(?<![\\p{L}\\d.,:/-])[1-9]\\d{0,2}(?:\\.\\d{3}){1,2}(?![\\p{L}\\d:/]|[.,]\\d)${after}`,
    'giu',
  );
}
