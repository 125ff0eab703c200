import { anyOf, findPhrase, isOn, plainWords, type Clues } from './word-list.ts';

/** Words that a role never is longer than. */
const LONGEST = 12;

/**
 * The role in what stands between a person and a municipality, such as ", som är chef för IFO";
 * null where it is none.
 */
export function roleBetween(text: string, words: Clues): string | null {
  const start = new RegExp(`^[\\s,(–:-]*(?:${anyOf(words.is)}(?![\\p{L}]))?[\\s,]*`, 'iu');
  const rest = text.replace(start, '').replace(/[\s,()–:;-]+$/, '');
  return isRole(rest, words) ? rest.replace(/\s+/g, ' ') : null;
}

/** The role at the start of a text, up to where the sentence goes on with something else. */
export function roleAtStart(text: string, words: Clues): string | null {
  const lead = /^[\s,(–:-]*/.exec(text)?.[0].length ?? 0;
  const is = new RegExp(`^${anyOf(words.is)}\\s+`, 'iu').exec(text.slice(lead))?.[0].length ?? 0;
  const rest = text.slice(lead + is);
  const stop = findPhrase(words.roleEnds, rest)?.start ?? rest.length;
  const sign = /[.,;:!?()]/.exec(rest)?.index ?? rest.length;
  const role = rest.slice(0, Math.min(stop, sign)).trim();
  return isRole(role, words) ? role.replace(/\s+/g, ' ') : null;
}

/** The role that ends a text, of at most three words, such as "Kommunens bibliotekschef". */
export function roleAtEnd(text: string, words: Clues): string | null {
  const last = /(?:[\p{L}-]+ ){0,2}[\p{L}-]+ $/u.exec(text)?.[0].trim().split(' ') ?? [];
  const starts = last.map((_, from) => last.slice(from).join(' '));
  const role = starts.find((part) => {
    const [first = '', ...rest] = part.split(' ');
    return isOn(words.roles, first)
      ? rest.length === 0
      : isOn(words.rolePrefixes, first) && isRole(part, words);
  });
  return role === undefined ? null : plainRole(role, words);
}

/** A role as it stands in a list: without a sentence's capital and without the article's ending. */
export function plainRole(role: string, { roles, definite }: Clues): string {
  const small = role.replace(/^\p{Lu}(?=\p{Ll}+)/u, (letter) => letter.toLowerCase());
  const [, before = '', last = ''] = /^(.*?)(\S+)$/u.exec(small) ?? [];
  const base = definite
    .filter((ending) => last.endsWith(ending))
    .map((ending) => last.slice(0, -ending.length))
    .find((word) => isOn(roles, word));
  return before + (base ?? last);
}

/** Whether a text is a role and nothing but it: a role's word near its start, no verb. */
export function isRole(text: string, { roles, rolePrefixes, presents, roleEnds }: Clues): boolean {
  const all = plainWords(text);
  if (all.length === 0 || all.length > LONGEST || /[.!?;:]\s/.test(text)) return false;
  const first = all.findIndex((word) => isOn(roles, word));
  if (first === -1 || first > 3) return false;
  const before = all.slice(0, first).join(' ');
  if (first > 2 && !all.slice(0, first).some((word) => isOn(rolePrefixes, word))) return false;
  return (
    findPhrase([...presents, ...roleEnds], `${before} ${all.slice(first + 1).join(' ')}`) === null
  );
}
