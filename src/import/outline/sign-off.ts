import type { Language } from '../find/language.ts';
import type { Look } from './look.ts';
import { findPeople } from '../find/find-people.ts';
import { findPhrase, hasWordOn } from '../find/word-list.ts';
import { isRole } from '../find/find-roles.ts';

/** Who a line says wrote the text. */
interface Byline {
  author: string;
  role: string | null;
  /** The line says nothing else. */
  whole: boolean;
}

/** "Anna Ek, ordförande", "/Anna Ek", "Vänliga hälsningar Anna Ek" as a line of its own at the end. */
export function signOff({ block, words, dates }: Look, { words: list }: Language): Byline | null {
  if (words < 2 || words > 14 || dates.length > 0 || /[.!?]$/.test(block.text)) return null;
  const greeting = hasWordOn(list.greetings, block.text);
  const lead = /^(?:\/+|[–—-])?\s*/.exec(block.text)?.[0].length ?? 0;
  const person = findPeople(block.text, list).find(({ start }) => greeting || start === lead);
  if (person === undefined) return null;
  const after = block.text.slice(person.end).replace(/^[\s,–(-]+|[\s)]+$/g, '');
  const role = after === '' ? null : roleOf(after, list);
  if (after !== '' && role === null) return null;
  return { author: person.name, role, whole: person.start === lead };
}

/** "Av Anna Ek, ordförande", "Text: Anna Ek" at the start of a post. */
export function byline(
  text: string,
  { words }: Language,
): (Byline & { start: number; end: number }) | null {
  const said = findPhrase(words.by, text);
  const person = findPeople(text, words).find(
    ({ start }) => said !== null && start >= said.end && start - said.end < 4,
  );
  if (!said || !person) return null;
  const after = /^\s*[,(]\s*([^|•·]+?)\)?\s*$/.exec(text.slice(person.end));
  const role = after === null ? null : roleOf(after[1] ?? '', words);
  const end = role === null ? person.end : text.length;
  return {
    author: person.name,
    role,
    whole: said.start === 0 && end >= text.length,
    start: said.start,
    end,
  };
}

/** "2023-08-15, Anna Ek, ordförande": who stands beside a date, when nothing else does. */
export function nameBesideDate({ block, dates }: Look, { words }: Language): Byline | null {
  const [date, ...more] = dates;
  if (date === undefined || more.length > 0) return null;
  const rest = `${block.text.slice(0, date.start)} ${block.text.slice(date.end)}`;
  const text = rest.replace(/^[\s,|•·:–-]+|[\s,|•·:–-]+$/g, '');
  const [person] = findPeople(text, words);
  if (person?.start !== 0) return null;
  const after = text.slice(person.end).replace(/^[\s,|(–-]+|[\s)]+$/g, '');
  const role = after === '' ? null : roleOf(after, words);
  return after === '' || role !== null ? { author: person.name, role, whole: true } : null;
}

function roleOf(text: string, words: Language['words']): string | null {
  const count = text.split(/\s+/).length;
  const plain = count <= 5 && /^\p{Ll}[^\d.!?:]*$/u.test(text);
  return plain || isRole(text, words) || (count <= 8 && hasWordOn(words.roles, text)) ? text : null;
}
