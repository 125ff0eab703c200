import type { NameFinder } from './find-names.ts';
import type { Person } from './person.ts';

const GONE = '\u0000';
/** Between the names of those who spoke together, and not within what stands in parentheses. */
const BETWEEN = String.raw`\s*(?:[,;/&+]|(?<!\p{L})(?:och|and|samt|med|with)(?!\p{L}))(?![^()]{0,80}\))\s*`;

/**
 * Those who are named in a field such as `speaker`, without the ones sought; null where nobody is
 * left.
 *
 * @example withoutPeople('Kim Holm och Lo Ek', finderOf('Lo Ek')) //=> 'Kim Holm'
 */
export function withoutPeople(names: string, finder: NameFinder<unknown>): string | null {
  const found = finder.find(names);
  if (found.length === 0) return names;
  const marked = found.reduceRight(
    (text, { start, end }) => text.slice(0, start) + GONE + text.slice(end),
    names,
  );
  const left = marked.split(new RegExp(`(${BETWEEN})`, 'u')).reduce(joinUnlessGone, '');
  return left === '' ? null : left;
}

/** Odd pieces are what stands between; it goes with the name after it, or with a first one gone. */
function joinUnlessGone(text: string, piece: string, at: number, all: string[]): string {
  if (at % 2 === 1 || piece.includes(GONE)) return text;
  return text === '' ? piece.trim() : text + (all[at - 1] ?? '') + piece;
}

/** Each of those who are named in such a field. */
export function namesIn(names: string | null): string[] {
  return (names ?? '').split(new RegExp(BETWEEN, 'u')).filter((name) => name !== '');
}

/**
 * A name without what tells it from a namesake's.
 *
 * @example bareName('Kim Holm (Lund)') //=> 'Kim Holm'
 */
export function bareName(name: string): string {
  return name.replace(/(?<=\S)\s*\([^()]*\)$/, '');
}

/** All that someone is called, in each spelling. */
export function bareNames({ name, spellings }: Person): string[] {
  return [name, ...spellings].map(bareName);
}
