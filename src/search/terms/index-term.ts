import type { Fact } from '../records/fact.ts';
import type { SearchLanguage } from '../language/language.ts';
import { CLOSED, lowerCase, wordKey } from '../language/word-key.ts';

/**
 * Terms are what the index holds in place of words. Each ends in a letter that no word has, so that
 * none begins another: Pagefind finds whatever begins as asked, and where nothing does, whatever the
 * asked begins with. Only letters and figures may stand in them, or Pagefind cuts them up.
 */
const [FORM, PART, CONCEPT, FACT, WHOLE] = ['ω', 'ψ', 'λ', 'φ', 'ζ'];

/**
 * One form of a word. A genitive is no other form: "Lunds kommun" is to find Lund exactly.
 *
 * @example formTerm('polisens', searchLanguage('sv')) //=> 'poliωsenω'
 */
export function formTerm(word: string, language: SearchLanguage): string {
  const key = wordKey(word, language);
  const form = lowerCase(word);
  if (key === form + CLOSED) return key + FORM + FORM;
  const rest = form.startsWith(key) ? form.slice(key.length) : WHOLE + form;
  return key + FORM + rest.replace(/s$/, '') + FORM;
}

/** What the terms of all forms of a word begin with. */
export function formsTerm(key: string): string {
  return key + FORM;
}

/** A word as part of a compound. */
export function partTerm(key: string): string {
  return key + PART;
}

/**
 * A group of synonyms, by its number.
 *
 * @param inCompound where the word of it is part of a compound
 */
export function conceptTerm(group: number, inCompound = false): string {
  return CONCEPT + String(group) + (inCompound ? PART : FORM);
}

/** @example factTerm({ name: 'county', value: '12' }) //=> 'φl12ω' */
export function factTerm(fact: Fact): string {
  return FACT + factCode(fact) + FORM;
}

/**
 * The word a term was made from, without its ending where the term does not tell it; any other text
 * as it is.
 *
 * @example wordOfTerm('poliωsenω') //=> 'polisen'
 * @example wordOfTerm('λ3ω') //=> ''
 */
export function wordOfTerm(term: string): string {
  if (!/[ωψ]$/.test(term)) return term;
  if (/^[λφ]/.test(term)) return '';
  const [key = '', rest = ''] = term.split(/[ωψ]/);
  return rest.startsWith(WHOLE) ? rest.slice(1) : key.replace(CLOSED, '') + rest;
}

function factCode(fact: Fact): string {
  switch (fact.name) {
    case 'year':
      return `y${fact.value}`;
    case 'month':
      return `m${String(fact.value)}`;
    case 'season':
      return (fact.core ? 'c' : 's') + fact.value;
    case 'county':
      return `l${fact.value}`;
    case 'size':
      return (fact.said ? 't' : 'p') + fact.value;
    case 'kind':
      return `k${fact.value}`;
    default:
      return fact.name;
  }
}
