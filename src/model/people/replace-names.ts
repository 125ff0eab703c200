import type { FoundName, NameFinder } from './find-names.ts';

/** Characters around a name that are looked at: roles and addresses are no longer. */
const NEAR = 300;

/** A stretch of a text and what comes in its place. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** What stands in the place of a person's name. */
export interface StandIn {
  text: string;
  /** Roles of the person: beside the name one of them is enough. */
  roles: string[];
}

/** Whose names are looked for, and what is to stand in their place. */
export interface Replacing<Who> {
  finder: NameFinder<Who>;
  /** Null where the name stays as it is. */
  standIn: (who: Who, written: string) => StandIn | null;
  genitive: (words: string) => string;
}

/** Finds what to replace in a text. */
export function replacements<Who>(text: string, replacing: Replacing<Who>): Replacement[] {
  const { finder, standIn } = replacing;
  return finder.find(text).flatMap((found) => {
    const stands = standIn(found.who, text.slice(found.start, found.bare));
    return stands === null ? [] : [replace(text, found, stands, replacing)];
  });
}

/** A text with every name replaced. */
export function replaceNames<Who>(text: string, replacing: Replacing<Who>): string {
  return replacements(text, replacing).reduceRight(
    (result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end),
    text,
  );
}

function replace<Who>(
  text: string,
  found: FoundName<Who>,
  { text: words, roles }: StandIn,
  { genitive }: Replacing<Who>,
): Replacement {
  const { start, end } = wholeAddress(text, found);
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const role = roles.map(escaped).join('|');
  const title = role && pattern(`(?<!\\p{L})(?:${role})(\\p{L}{0,3})(\\s+)$`).exec(before);
  // "Myndighetschefen Kim Holm" says the role already.
  if (title) {
    const kept = before.slice(0, -(title[2] ?? '').length);
    const ending = found.genitive ? genitive(kept).slice(kept.length) : '';
    return { start: start - (before.length - kept.length), end, text: ending };
  }
  const own = role && pattern(`^,?\\s+(?:${role})(?!\\p{L})`).exec(after);
  const said = found.genitive ? genitive(words) : words;
  return { start, end: end + (own ? own[0].length : 0), text: inPlace(said, before) };
}

/** The rest of an e-mail or web address would lead to the person, or nowhere. */
function wholeAddress(
  text: string,
  { start, end }: { start: number; end: number },
): {
  start: number;
  end: number;
} {
  const before =
    /[^\s<>()[\]"'”’,;]*$/.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? '';
  const after =
    /^[^\s<>()[\]"'”’,;]*/.exec(text.slice(end, end + NEAR))?.[0].replace(/[.:!?]+$/, '') ?? '';
  const token = before + text.slice(start, end) + after;
  const isAddress =
    !/\s/.test(token) && (token.includes('@') || /^(?:[a-z]+:\/\/|www\.)/i.test(token));
  return isAddress ? { start: start - before.length, end: end + after.length } : { start, end };
}

/** With a capital where a sentence, a heading or a cell begins. */
function inPlace(words: string, before: string): string {
  const begins = /(?:^|\n|[.!?…]["”’)]*\s)[\s"”’(*_–-]*$/u.test(before.slice(-20));
  return begins ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
}

function escaped(role: string): string {
  return role.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

const patterns = new Map<string, RegExp>();

function pattern(source: string): RegExp {
  const made = patterns.get(source) ?? new RegExp(source, 'iu');
  patterns.set(source, made);
  return made;
}
