import { termTools } from '../../src/build/search/term-tools.ts';
import { swedishForms } from '../unit/search/swedish-forms.ts';
import type { ReadSite } from '../../src/build/read/read-site.ts';
import { oneLetterOff, unaccented } from './misspell.ts';

/** Something that is in the notes, and other ways to ask for it. */
export interface Asked {
  word: string;
  slips: string[];
}

/** Everyone who presented. */
export function speakers({ content }: ReadSite): Asked[] {
  const names = content.meetings.flatMap(({ overview }) =>
    overview.presentations.flatMap(({ speaker }) => speaker ?? []),
  );
  return distinct(names).map((word) => {
    const last = word.split(' ').at(-1) ?? '';
    return { word, slips: slipsOf(word, [last, `${last}s`, ...oneLetterOff(last)]) };
  });
}

/** Every municipality that presented. */
export function places({ content }: ReadSite): Asked[] {
  const names = content.meetings.flatMap(({ overview }) =>
    overview.presentations.flatMap(({ municipality }) => municipality?.name ?? []),
  );
  return distinct(names).map((word) => {
    const genitive = word.endsWith('s') ? word : `${word}s`;
    return { word, slips: slipsOf(word, [genitive, `${genitive} kommun`, ...oneLetterOff(word)]) };
  });
}

/** Every word and phrase of the editors' synonyms. @param groups those that the notes have a word of */
export function glossary(groups: string[][]): Asked[] {
  const words = distinct(groups.flat());
  const inflected = inflections(words.filter((word) => /^\p{Ll}{5,}$/u.test(word)));
  return words.map((word) => {
    const single = /^[\p{L}]+$/u.test(word);
    const misspelt = single ? oneLetterOff(word) : [];
    return { word, slips: slipsOf(word, [...(inflected.get(word) ?? []), ...misspelt]) };
  });
}

function slipsOf(word: string, more: string[]): string[] {
  return distinct([unaccented(word), ...more]).filter((slip) => slip !== word);
}

/** Forms of words, of compounds by their last part: the dictionary has few of those. */
function inflections(words: string[]): Map<string, string[]> {
  const { split } = termTools('sv', [], []);
  const endings = new Map(words.map((word) => [word, split(word).at(-1) ?? word]));
  const wanted = new Set([...words, ...endings.values()]);
  const forms = new Map<string, string[]>();
  for (const one of swedishForms(1, (word) => wanted.has(word))) forms.set(one.word, one.forms);
  return new Map(
    [...endings].map(([word, end]) => {
      const own = forms.get(word);
      const before = word.slice(0, word.length - end.length);
      const all = own ?? (forms.get(end) ?? []).map((form) => before + form);
      return [word, all.filter((form) => !form.endsWith('-'))];
    }),
  );
}

function distinct(words: string[]): string[] {
  return [...new Set(words)];
}
