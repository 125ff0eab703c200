import { findPeople } from '../find/find-people.ts';
import type { Language } from '../find/language.ts';
import { isGroupHeading, isProse, SHORT, type Look } from './look.ts';
import { byline, nameBesideDate, signOff } from './sign-off.ts';
import { findPhrase, plainWords } from '../find/word-list.ts';

/** Where a post begins: its title, and lines above it that belong to it. */
export interface PostStart {
  /** Index of the title. */
  title: number;
  /** Index of the first of its blocks; less than the title's where its date stands above. */
  from: number;
}

/**
 * Finds posts by their titles: what looks like a heading and has a date, a byline or a column's
 * start beside it, or stands in an `article` of its own; and what stands between such posts in the
 * same way. A page with none of these has no posts.
 */
export function findPosts(looks: Look[], hasMeetings: boolean, language: Language): PostStart[] {
  const marked = looks.some(({ block }) => block.kind === 'heading');
  // Where headings are marked as such, a short line is none.
  const seen = marked
    ? looks.map((look) => (look.level < SHORT ? look : { ...look, level: 0 }))
    : looks;
  if (datesStandAlone(seen, language)) return [];
  const above = datesStandAbove(seen, language);
  const sure = seen.flatMap(
    (_, index) => startAt(seen, index, { hasMeetings, above }, language) ?? [],
  );
  if (hasMeetings) return sure;
  if (sure.length === 0) return single(looks, language);
  const titles = new Set(sure.map(({ title }) => title));
  const level = Math.min(...sure.map(({ title }) => looks[title]?.level ?? SHORT));
  const more = looks.flatMap((_, index) =>
    !titles.has(index) && isSibling(seen, index, level, titles, language)
      ? [{ title: index, from: index }]
      : [],
  );
  return [...sure, ...more].sort((a, b) => a.title - b.title);
}

function isTitle(look: Look | undefined, language: Language): look is Look {
  return (
    look !== undefined &&
    look.level > 0 &&
    look.words > 0 &&
    !(look.level === SHORT && look.block.text.endsWith(':')) &&
    !(look.rest === 0 && look.dates.length > 0) &&
    !isGroupHeading(look, language) &&
    !isMeta(look, language) &&
    signOff(look, language) === null
  );
}

function startAt(
  looks: Look[],
  index: number,
  { hasMeetings, above: datesAbove }: { hasMeetings: boolean; above: boolean },
  language: Language,
): PostStart | null {
  const [above, look, below, second] = [
    looks[index - 1],
    looks[index],
    looks[index + 1],
    looks[index + 2],
  ];
  if (!isTitle(look, language) || !below || (look.block.tight && look.level === SHORT)) return null;
  const dateAbove = above !== undefined && isMeta(above, language) && above.dates.length > 0;
  if (datesAbove) return dateAbove && isProse(below) ? { title: index, from: index - 1 } : null;
  if (isMeta(below, language) || isKicker(below, language)) return { title: index, from: index };
  const intro =
    isProse(below) && below.words < 60 && second !== undefined && isMeta(second, language);
  if (intro && look.level < SHORT) return { title: index, from: index };
  const newArticle = look.block.article > 0 && above?.block.article !== look.block.article;
  return newArticle && !hasMeetings && look.level < SHORT ? { title: index, from: index } : null;
}

/** Whether most of a page's bare dates are over prose without any title beside them. */
function datesStandAlone(looks: Look[], language: Language): boolean {
  const dated = looks.flatMap(({ dates, rest, level }, index) =>
    dates.length === 1 && rest === 0 && level > 0 ? [index] : [],
  );
  const titled = dated.filter((at) =>
    [at - 1, at + 1].some((near) => isTitle(looks[near], language)),
  );
  return dated.length - titled.length > titled.length;
}

/** Whether the dates of a page's posts stand over their titles rather than under. */
function datesStandAbove(looks: Look[], language: Language): boolean {
  const dated = looks.flatMap((look, index) =>
    isMeta(look, language) && look.dates.length > 0 ? [index] : [],
  );
  const count = (step: number): number =>
    dated.filter((index) => isTitle(looks[index + step], language)).length;
  return count(1) > count(-1);
}

/** "Publicerad 3 maj 2022 av Anna Ek", "3 maj 2022", "Av Anna Ek". */
export function isMeta(look: Look, language: Language): boolean {
  const { block, dates, words, rest, meeting } = look;
  if (words === 0 || words > 16 || block.kind !== 'text') return false;
  const { published, updated } = language.words;
  if (byline(block.text, language)?.whole === true) return true;
  if (dates.length === 0 || meeting) return false;
  if (nameBesideDate(look, language) !== null) return true;
  const left = plainWords(block.text).filter((word) => ![...published, ...updated].includes(word));
  const said = findPhrase(published, block.text);
  if (rest <= 2 && left.length <= rest + 8 && dates.some(({ year }) => year !== null)) return true;
  return said?.start === 0 && (rest <= 8 || findPeople(block.text, language.words).length > 0);
}

/** "ORDFÖRANDE HAR ORDET 30 MAJ 2022: I min del …" */
function isKicker({ block, dates }: Look, { words }: Language): boolean {
  const [date] = dates;
  if (date === undefined || date.start > 60) return false;
  const lead = block.text.slice(0, date.start);
  const capitals = lead.length > 3 && lead === lead.toUpperCase();
  return (
    /^\s*[:.–-]/.test(block.text.slice(date.end)) &&
    (capitals || findPhrase(words.column, lead) !== null)
  );
}

/** A title like the others, over prose: of the same level, or the first of all, or after a name. */
function isSibling(
  looks: Look[],
  index: number,
  level: number,
  titles: Set<number>,
  language: Language,
): boolean {
  const look = looks[index];
  if (!isTitle(look, language) || look.block.tight) return false;
  const body = looks.slice(index + 1).findIndex((_, at) => titles.has(index + 1 + at));
  const own = looks.slice(index + 1, body === -1 ? undefined : index + 1 + body);
  if (!own.some((each) => isProse(each) && each.words > 15)) return false;
  if (level < SHORT) return look.level <= level && look.level > 0;
  const first = looks.findIndex(({ words }) => words > 0) === index;
  const after = looks[index - 1];
  return first || (after !== undefined && signOff(after, language) !== null);
}

/** A page that is one post: a heading at its start and a name or a published date under its text. */
function single(looks: Look[], language: Language): PostStart[] {
  const first = looks.findIndex((look) => look.words > 0);
  const last = looks.findLast(({ words }) => words > 0);
  if (!isTitle(looks[first], language) || last === undefined) return [];
  const signed = looks
    .slice(first + 2)
    .some((look) => look === last && signOff(look, language) !== null);
  const dated = looks
    .slice(first + 2)
    .some(
      (look) =>
        isMeta(look, language) &&
        findPhrase(language.words.published, look.block.text)?.start === 0,
    );
  return signed || dated ? [{ title: first, from: first }] : [];
}
