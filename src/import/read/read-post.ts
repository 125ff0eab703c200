import { contentOf, countWords, textOf, wholeOf } from '../page/block.ts';
import type { PostDraft } from './draft.ts';
import { calendarDate, type FoundDate } from '../find/find-dates.ts';
import { isMeta } from '../outline/find-posts.ts';
import type { Language } from '../find/language.ts';
import { isGroupHeading, type Look } from '../outline/look.ts';
import type { Piece } from '../outline/piece.ts';
import { isSubheading } from './subheading.ts';
import { byline, nameBesideDate, signOff } from '../outline/sign-off.ts';
import { anyOf, findPhrase, isOn, plainWords } from '../find/word-list.ts';

/** Reads a post of a page. */
export function readPost(
  { title, above, body }: Extract<Piece, { kind: 'post' }>,
  plain: boolean,
  language: Language,
): PostDraft {
  const span = contentOf(title.block);
  const post: PostDraft = {
    title: textOf(span).replace(/^\*\*|\*\*$/g, ''),
    date: null,
    author: null,
    role: null,
    kind: null,
    parts: [],
    data: [{ span: { ...span, from: 0 }, key: 'title' }],
    doubts: [],
  };
  for (const look of above) readMeta(look, post, language);
  for (const [at, look] of body.entries()) readBody(look, at, body, { post, plain, language });
  const last = body.findLastIndex((look) => signOff(look, language) !== null);
  const signed = body[last] && signOff(body[last], language);
  if (signed && last >= body.length - 4) {
    post.author ??= signed.author;
    if (post.author === signed.author) post.role ??= signed.role;
  }
  post.kind = kindOf(post, body, language);
  if (post.date === null) post.doubts.push({ code: 'post-date', values: {} });
  return post;
}

interface Reading {
  post: PostDraft;
  plain: boolean;
  language: Language;
}

function readBody(look: Look, at: number, body: Look[], { post, plain, language }: Reading): void {
  if (at < 3 && isMeta(look, language) && readMeta(look, post, language)) return;
  const [date] = look.dates;
  if (at < 2 && post.date === null && date && date.start <= 60)
    post.date = kickerDate(look, date, language);
  const heading = isSubheading(look, body[at + 1], plain) && !isGroupHeading(look, language);
  post.parts.push({ span: wholeOf(look.block), heading });
}

/** The date of a column's start: "ORDFÖRANDE HAR ORDET 30 MAJ 2022: …" */
function kickerDate(
  { block }: Look,
  date: FoundDate,
  { locale, words }: Language,
): PostDraft['date'] {
  const lead = block.text.slice(0, date.start);
  const said = lead === lead.toUpperCase() || findPhrase(words.column, lead) !== null;
  return said && /^\s*[:.–-]/.test(block.text.slice(date.end)) ? calendarDate(date, locale) : null;
}

/** A line with a date and a name. Where it holds anything else as well, it stays in the text too. */
function readMeta(look: Look, post: PostDraft, language: Language): boolean {
  const { block, dates } = look;
  const { locale, words } = language;
  const said = byline(block.text, language);
  const beside = said === null ? nameBesideDate(look, language) : null;
  const by = said ?? beside;
  const updated = findPhrase(words.updated, block.text);
  const date = dates.find(({ start }) => updated === null || start < updated.start) ?? dates[0];
  if (date) post.date ??= calendarDate(date, locale);
  if (by) {
    post.author ??= by.author;
    if (post.author === by.author) post.role ??= by.role;
  }
  const span = wholeOf(block);
  const understood = dates.length < 2 && (beside !== null || !hasMore(look, said, language));
  if (understood) post.data.push({ span, key: date ? 'date' : 'author' });
  else post.parts.push({ span, heading: false });
  return true;
}

/** Whether a line says anything besides its dates and who wrote. */
function hasMore(
  { block, dates }: Look,
  by: { start: number; end: number } | null,
  { words }: Language,
): boolean {
  const rest = [...dates, by ?? []]
    .flat()
    .reduce(
      (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
      block.text,
    );
  const known = [...words.published, ...words.updated, ...words.by, ...words.fillers];
  return plainWords(rest).some(
    (word) => !isOn(known, word) && !/^\d{1,2}(?:[.:]\d\d)?$/.test(word),
  );
}

function kindOf({ title }: PostDraft, body: Look[], { words }: Language): PostDraft['kind'] {
  const start =
    body.find(({ block }) => countWords(contentOf(block)) > 0)?.block.text.slice(0, 60) ?? '';
  if (new RegExp(`^${anyOf(words.film)}(?![\\p{L}])`, 'iu').test(title)) return 'film';
  return findPhrase(words.column, title) !== null || findPhrase(words.column, start) !== null
    ? 'column'
    : null;
}
