import type { Language } from '../find/language.ts';
import { readRemainder } from '../find/read-remainder.ts';
import { isOn, plainWords } from '../find/word-list.ts';
import { isYearHeading, type Look } from '../outline/look.ts';
import type { Left, Piece } from '../outline/piece.ts';
import { contentOf, textOf, wholeOf, type Span } from '../page/block.ts';
import { emptyMeeting, type MeetingDraft } from './draft.ts';
import { dateOf, type Years } from './infer-year.ts';
import { readCancelledBody } from './read-cancelled-body.ts';
import { readHeading } from './read-heading.ts';
import { readLabel } from './read-label.ts';
import { copyFacts, type NextMeeting } from './section-facts.ts';
import { isSubheading } from './subheading.ts';

type Section = Extract<Piece, { kind: 'section' }>;

/** What a section says of its meeting and of the next one. */
export interface ReadSection {
  meeting: MeetingDraft | null;
  pointers: NextMeeting[];
  left: Left[];
}

/** What is known of the page around a section. */
interface SectionContext {
  years: Years;
  /** A plain text, in which a short line may be a heading. */
  plain: boolean;
  /** Meetings of the page's schedules. */
  scheduled: MeetingDraft[];
}

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
  if (rest !== null || !readCancelledBody(body, meeting, language)) {
    for (const [at, look] of body.entries()) {
      const from = at === 0 && rest ? rest.to : 0;
      readBody(look, from, body[at + 1], { meeting, plain, language });
    }
  }
  return {
    meeting,
    pointers: copyFacts(meeting, body, { from: rest?.to ?? 0, scheduled }, language),
    left: spansOf(unsaid ?? []).map((span) => ({ span, reason: 'before' })),
  };
}

function spansOf(looks: Look[]): Span[] {
  return looks.map(({ block }) => wholeOf(block));
}

function leave({ heads, title, opening, body }: Section): Left[] {
  const blocks = [...heads, title ?? [], body].flat().map(({ block }) => block);
  return [...new Set([opening.span.block, ...blocks])].map((block) => ({
    span: wholeOf(block),
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
