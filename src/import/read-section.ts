import { contentOf, spanAt, textOf, type Block, type Span } from './block.ts';
import type { Municipality } from '../model/municipality.ts';
import { emptyMeeting, type Left, type MeetingDraft } from './draft.ts';
import { findPointer, type Pointer } from './find-pointer.ts';
import { findPresentations, type FoundPresentation } from './find-presentations.ts';
import { dateOf, type Years } from './infer-year.ts';
import type { Language } from './language.ts';
import { BOLD, isProse, isYearHeading, SHORT, type Look } from './look.ts';
import type { Piece } from './piece.ts';
import { readCancelled } from './read-cancelled.ts';
import { readHeading } from './read-heading.ts';
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

/** What is known of the page around a section. */
export interface SectionContext {
  years: Years;
  /** A plain text, in which a short line may be a heading. */
  plain: boolean;
  /** Meetings of the page's schedules. */
  scheduled: MeetingDraft[];
}

/** Characters of a paragraph that are looked through for facts; no person writes longer ones. */
const LONGEST_PROSE = 20_000;
/** Words of a body that may say no more than that the meeting was cancelled. */
const FEW = 25;

/** Reads a section of a page. Its prose stays as it is; facts are copied from it. */
export function readSection(
  section: Section,
  { years, plain, scheduled }: SectionContext,
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
  const [said, unsaid] = [true, false].map((says) =>
    heads.filter((head) => isYearHeading(head, language) === says),
  );
  meeting.data.push(...spansOf(said ?? []).map((span) => ({ span, key: 'date' })));
  if (title) placeTitle(title, meeting, language);
  readHeading(opening, meeting, language);
  const rest = opening.span.to < opening.span.block.words.length ? opening.span : null;
  if (!readCancelledBody(body, rest, meeting, language)) {
    for (const [at, look] of body.entries()) {
      const from = at === 0 && rest ? rest.to : 0;
      readBody(look, from, body[at + 1], { meeting, plain, language });
    }
  }
  return {
    meeting,
    ...facts(meeting, body, { from: rest?.to ?? 0, known: knownOf(meeting, scheduled) }, language),
    left: spansOf(unsaid ?? []).map((span) => ({ span, reason: 'before' })),
  };
}

function spansOf(looks: Look[]): Span[] {
  return looks.map(({ block }) => ({ ...contentOf(block), from: 0 }));
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
  { from, known }: { from: number; known: Municipality[] },
  language: Language,
): Pick<ReadSection, 'pointers'> {
  const pointers: ReadSection['pointers'] = [];
  const texts = body.map(({ block }, at) => {
    const start = at === 0 ? (block.words[from]?.start ?? 0) : 0;
    const text = block.text.slice(start, start + LONGEST_PROSE);
    const pointer = block.kind === 'row' ? null : findPointer(text, meeting.date, language);
    if (pointer === null) return { block, text };
    const { presentations } = findPresentations([text.slice(pointer.start, pointer.end)], language);
    pointers.push({ ...pointer, from: meeting.date, presentations });
    return { block, text: `${text.slice(0, pointer.start)} ${text.slice(pointer.end)}` };
  });
  const prose = texts.filter(({ block }) => !isBare(block)).map(({ text }) => text);
  const found = findPresentations(prose, language, known);
  meeting.presentations.push(...found.presentations);
  meeting.mentioned.push(...found.mentioned);
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

/** Who presents by the section's headings and labels, or by the schedule. */
function knownOf(meeting: MeetingDraft, scheduled: MeetingDraft[]): Municipality[] {
  const same = scheduled.filter(({ date }) => date === meeting.date);
  return [meeting, ...same].flatMap(({ presentations }) =>
    presentations.flatMap(({ municipality }) => municipality ?? []),
  );
}

/** Headings' words are names, not sentences. */
function isBare(block: Block): boolean {
  return block.kind === 'heading' || block.kind === 'picture';
}
