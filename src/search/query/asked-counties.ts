import { fold } from '../../model/fold.ts';
import type { AskedFact } from './asked-fact.ts';
import type { CountyName, FactWords } from '../language/fact-words.ts';

/**
 * Counties that are asked for: "Skåne", "Skåne län", "Region Skåne", "skånska", "Småland".
 *
 * @param words in lower case
 * @param stem of the language
 */
export function askedCounties(
  words: string[],
  facts: FactWords,
  stem: (word: string) => string,
): AskedFact[] {
  return words.flatMap((word, from) => {
    const adjective = facts.countyAdjectives.get(fold(stem(word)));
    if (adjective !== undefined) return asked(from, from, adjective);
    return facts.counties.flatMap((county) => named(words, from, county, facts));
  });
}

function named(words: string[], from: number, county: CountyName, facts: FactWords): AskedFact[] {
  const last = from + county.words.length - 1;
  const end = endOf(words.slice(from, last + 1).map(fold), county.words);
  const joined = end !== null && facts.region.has(end.replace(/^s/, ''));
  if (end === null || (end !== '' && end !== 's' && !joined)) return [];
  const after = words[last + 1] ?? '';
  const before = facts.region.has(words[from - 1] ?? '');
  const area = facts.county.has(after) || facts.region.has(after);
  if (county.shared && !before && !area && !joined) return [];
  // "Upplands" begins the names of two municipalities.
  const ends = area || after === '' || facts.municipality.has(after);
  if (end === 's' && !ends) return [];
  return asked(before ? from - 1 : from, area ? last + 1 : last, county.codes);
}

/** What the last word has beyond the name, such as a genitive's "s"; null where the name is another. */
function endOf(words: string[], name: string[]): string | null {
  const [lastName = '', lastWord = ''] = [name.at(-1), words.at(-1)];
  const same = name.slice(0, -1).every((part, i) => words[i] === part);
  const fits = same && words.length === name.length && lastWord.startsWith(lastName);
  return fits ? lastWord.slice(lastName.length) : null;
}

function asked(from: number, to: number, codes: string[]): AskedFact[] {
  return [{ from, to, any: codes.map((value) => [{ name: 'county', value }]) }];
}
