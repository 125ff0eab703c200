import { contentOf, spanAt, textOf, type Block } from './block.ts';
import { emptyMeeting, type Left, type MeetingDraft } from './draft.ts';
import { findPointer, type Pointer } from './find-pointer.ts';
import { findPresentations, type FoundPresentation } from './find-presentations.ts';
import { findTimes } from './find-times.ts';
import { dateOf, type Years } from './infer-year.ts';
import type { Language } from './language.ts';
import { BOLD, isProse, SHORT, type Look } from './look.ts';
import type { Piece } from './outline.ts';
import { readCancelled } from './read-cancelled.ts';
import { readLabel } from './read-label.ts';
import { readRemainder } from './read-remainder.ts';
import { findPhrase, isOn, plainWords } from './word-list.ts';

type Section = Extract<Piece, { kind: 'section' }>;

/** What a section says of its meeting and of the next one. */
export interface ReadSection {
  meeting: MeetingDraft | null;
  /** Facts of another meeting: its day, time and who will present. */
  pointers: (Pointer & { from: string; presentations: FoundPresentation[] })[];
  left: Left[];
}

/** Words of a body that may say no more than that the meeting was cancelled. */
const FEW = 25;

/** Reads a section of a page. Its prose stays as it is; facts are copied from it. */
export function readSection(
  section: Section,
  years: Years,
  plain: boolean,
  language: Language,
): ReadSection {
  const { opening, title, body, heads } = section;
  const dated = dateOf(opening.date, opening.span.block.text, years, language);
  if (dated === null) return { meeting: null, pointers: [], left: leave(section) };
  const meeting: MeetingDraft = {
    ...emptyMeeting(dated.date),
    section: true,
    doubts: [...dated.doubts],
  };
  meeting.data.push(
    ...heads.map(({ block }) => ({ span: { ...contentOf(block), from: 0 }, key: 'date' })),
  );
  if (title) placeTitle(title, meeting, language);
  readHeading(section, meeting, language);
  const rest = opening.span.to < opening.span.block.words.length ? opening.span : null;
  if (!readCancelledBody(body, rest, meeting, language)) {
    for (const [at, look] of body.entries()) {
      const from = at === 0 && rest ? rest.to : 0;
      readBody(look, from, body[at + 1], { meeting, plain, language });
    }
  }
  return { meeting, ...facts(meeting, body, rest?.to ?? 0, language), left: [] };
}

function leave({ heads, title, opening, body }: Section): Left[] {
  const blocks = [...heads, title ?? [], body].flat().map(({ block }) => block);
  return [...new Set([opening.span.block, ...blocks])].map((block) => ({
    span: { block, from: 0, to: block.words.length },
    reason: 'year',
  }));
}

function placeTitle({ block }: Look, meeting: MeetingDraft, { words }: Language): void {
  const span = contentOf(block);
  const plain = plainWords(textOf(span)).every((word) =>
    isOn([...words.meeting, ...words.fillers], word),
  );
  if (plain) meeting.data.push({ span: { ...span, from: 0 }, key: 'date' });
  else meeting.parts.push({ span: { ...span, from: 0 }, heading: true });
}

/** A heading whose every word is understood becomes data; any other stays whole. */
function readHeading(
  { opening: { span, date } }: Section,
  meeting: MeetingDraft,
  language: Language,
): void {
  const { locale, words } = language;
  const { block } = span;
  const text = textOf({ ...span, from: 0 });
  const offset = block.words[0]?.start ?? 0;
  const times = findTimes(text, locale, true).filter(
    ({ start }) => start + offset >= date.end || start + offset < date.start,
  );
  meeting.times.push(...times.slice(0, 1));
  const cancelled = readCancelled(text, words);
  if (cancelled)
    Object.assign(meeting, { cancelled: true, reason: cancelled.reason?.text ?? null });
  const cuts = [
    { start: date.start - offset, end: date.end - offset },
    ...times,
    ...(cancelled ? [cancelled, cancelled.reason ?? []].flat() : []),
  ];
  const rest = cuts.reduce(
    (left, { start, end }) =>
      left.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + left.slice(end),
    text,
  );
  const meant = rest.replace(/\s{2,}/g, ' , ');
  const other = plainWords(meant).filter(
    (word) =>
      !isOn([...words.meeting, ...words.fillers, 'nr', 'no'], word) && !/^\d{1,3}$/.test(word),
  );
  const pattern = rest
    .split(/\s+/)
    .filter((word) => plainWords(word).some((each) => other.includes(each)) || /^[,(–-]/.test(word))
    .join(' ');
  const found =
    other.length === 0
      ? []
      : readRemainder(pattern.replace(/^[\s:–,(-]+|[\s:–,)-]+$/g, ''), language);
  if (found === null) {
    meeting.parts.push({ span, heading: span.to >= block.words.length });
    return;
  }
  meeting.presentations.push(...found);
  meeting.data.push({ span, key: 'date' });
}

/** A body that only says that the meeting was cancelled. */
function readCancelledBody(
  body: Look[],
  rest: { to: number } | null,
  meeting: MeetingDraft,
  { words }: Language,
): boolean {
  const all = body.reduce((sum, look) => sum + look.words, 0);
  const [first] = body;
  if (first === undefined || all > FEW || rest !== null) return false;
  const found = body.map(({ block }) => readCancelled(block.text, words));
  const index = found.findIndex((each) => each !== null);
  const cancelled = found[index];
  if (!cancelled) return false;
  meeting.cancelled = true;
  meeting.reason ??= cancelled.reason?.text ?? null;
  const { block } = body[index] ?? first;
  const end = cancelled.reason?.end ?? cancelled.end;
  const others = plainWords(
    block.text.slice(0, cancelled.start) + block.text.slice(Math.max(end, cancelled.end)),
  );
  const only = others.every((word) => isOn([...words.meeting, ...words.fillers], word));
  if (!only || body.length > 1) return false;
  const stop =
    cancelled.reason === null
      ? block.words.length
      : spanAt(block, cancelled.reason.start, cancelled.reason.end).from;
  meeting.data.push({ span: { block, from: 0, to: stop }, key: 'status' });
  if (stop < block.words.length)
    meeting.data.push({ span: { block, from: stop, to: block.words.length }, key: 'reason' });
  return true;
}

interface Reading {
  meeting: MeetingDraft;
  plain: boolean;
  language: Language;
}

function readBody(
  look: Look,
  from: number,
  next: Look | undefined,
  { meeting, plain, language }: Reading,
): void {
  const { block } = look;
  const label = from === 0 && block.kind !== 'row' ? readLabel(look, meeting, language) : null;
  if (label !== null) {
    meeting.data.push({ ...label, span: { ...label.span, from: 0 } });
    return;
  }
  const heading = from === 0 && isSubheading(look, next, plain);
  if (heading) {
    const found = readRemainder(block.text, language);
    if (found !== null) meeting.presentations.push(...found);
  }
  meeting.parts.push({ span: { block, from, to: block.words.length }, heading });
}

/** A heading inside a note: marked as one, or in a plain text a short line over prose. */
export function isSubheading(look: Look, next: Look | undefined, plain: boolean): boolean {
  const { level, block, words } = look;
  if (level === 0 || next === undefined) return level > 0 && level < BOLD;
  if (level < BOLD) return true;
  if (level === BOLD) return !block.tight && next.level !== BOLD && words <= 12;
  const over = isProse(next) && !next.block.tight && next.words > 8;
  return (
    plain &&
    level === SHORT &&
    !block.tight &&
    words <= 8 &&
    over &&
    !/[:?]$/.test(block.text) &&
    look.dates.length === 0
  );
}

/** Copies what the prose says: who presents, the next meeting, what an editor should look at. */
function facts(
  meeting: MeetingDraft,
  body: Look[],
  from: number,
  language: Language,
): Pick<ReadSection, 'pointers'> {
  const pointers: ReadSection['pointers'] = [];
  const texts = body.map(({ block }, at) => {
    const text = block.text.slice(at === 0 ? (block.words[from]?.start ?? 0) : 0);
    const pointer = block.kind === 'row' ? null : findPointer(text, meeting.date, language);
    if (pointer === null) return { block, text };
    const { presentations } = findPresentations(
      [text.slice(pointer.start, pointer.end)],
      language.locale,
      language.words,
    );
    pointers.push({ ...pointer, from: meeting.date, presentations });
    return { block, text: `${text.slice(0, pointer.start)} ${text.slice(pointer.end)}` };
  });
  const prose = texts.filter(({ block }) => !isBare(block)).map(({ text }) => text);
  const found = findPresentations(prose, language.locale, language.words);
  meeting.presentations.push(...found.presentations);
  if (found.mentioned.length > 0)
    meeting.doubts.push({ code: 'mentioned', values: { names: found.mentioned.join(', ') } });
  for (const { name, numbers } of found.disputed)
    meeting.doubts.push({ code: 'population', values: { name, numbers: numbers.join(' / ') } });
  const moved = body.find(
    ({ block, words }) => words < FEW && findPhrase(language.words.moved, block.text) !== null,
  );
  if (moved) meeting.doubts.push({ code: 'moved', values: { text: moved.block.text } });
  if (meeting.cancelled && meeting.parts.length > 1)
    meeting.doubts.push({ code: 'cancelled-text', values: {} });
  return { pointers };
}

/** Headings' words are names, not sentences. */
function isBare(block: Block): boolean {
  return block.kind === 'heading' || block.kind === 'picture';
}
