import { findPresentations } from '../find/find-presentations.ts';
import { NO_PRESENTATION, type FoundPresentation } from '../find/found-presentation.ts';
import type { Language } from '../find/language.ts';
import { plainWords } from '../find/word-list.ts';
import type { Look } from '../outline/look.ts';
import { spanAt, textOf, type Block, type Span } from '../page/block.ts';
import { emptyMeeting, type MeetingDraft } from './draft.ts';
import type { Dated } from './infer-year.ts';
import { cell, dayCell } from './read-cell.ts';

type Column = keyof Language['words']['labels'];

/** A cell with more words is a text, not a name. */
const PROSE = 12;

/** What the columns under a row of names hold; null where the name says nothing. */
export function columnsOf(head: Block, { words }: Language): (string | null)[] {
  return head.cells.map(([from, to]) => {
    const name = plainWords(textOf({ block: head, from, to })).join(' ');
    const columns = Object.keys(words.labels) as Column[];
    return (
      columns.find((column) => words.labels[column].includes(name)) ??
      columns.find((column) =>
        plainWords(name).some((word) => words.labels[column].includes(word)),
      ) ??
      null
    );
  });
}

/** A meeting from a row of a table: each cell is understood by its column, else by what it holds. */
export function readRow(
  { block, dates }: Look,
  dated: Dated[],
  columns: (string | null)[],
  language: Language,
): MeetingDraft[] {
  const [first] = dated;
  if (first === undefined) return [];
  const meeting: MeetingDraft = { ...emptyMeeting(first.date), doubts: [...first.doubts] };
  const presentation: FoundPresentation = { ...NO_PRESENTATION };
  const day = dates[0] ? spanAt(block, dates[0].start, dates[0].end) : null;
  const covered = block.cells.map(([from, to]) => ({ block, from, to }));
  meeting.data.push(...outside(block).map((span) => ({ span, key: 'date' })));
  for (const [index, span] of covered.entries()) {
    if (span.from === span.to) continue;
    const holdsDay = day !== null && day.from >= span.from && day.from < span.to;
    const key = holdsDay
      ? dayCell(span, meeting, language)
      : cell(span, columns[index] ?? null, { meeting, presentation }, language);
    if (key === null) meeting.parts.push({ span, heading: false });
    else meeting.data.push({ span, key });
  }
  readProse(meeting, language);
  if (presentation.municipality ?? presentation.organisation)
    meeting.presentations.push(presentation);
  else restore(meeting, presentation);
  return [
    meeting,
    ...dated.slice(1).map(({ date, doubts }) => ({ ...emptyMeeting(date), doubts })),
  ];
}

/** A cell with sentences is the note of the meeting. */
function readProse(meeting: MeetingDraft, language: Language): void {
  const prose = meeting.parts.filter(({ span }) => span.to - span.from > PROSE);
  if (prose.length === 0) return;
  const { presentations, mentioned } = findPresentations(
    prose.map(({ span }) => textOf(span)),
    language,
  );
  meeting.section = true;
  meeting.presentations.push(...presentations);
  meeting.mentioned.push(...mentioned);
}

/** Words of no cell: the bars between them. */
function outside(block: Block): Span[] {
  const inside = (at: number): boolean => block.cells.some(([from, to]) => at >= from && at < to);
  return block.words.flatMap((_, at) => (inside(at) ? [] : [{ block, from: at, to: at + 1 }]));
}

/** Without a municipality there is no presentation, and what was read of it stays in the text. */
function restore(meeting: MeetingDraft, { speaker, role, title }: FoundPresentation): void {
  if ((speaker ?? role ?? title) === null) return;
  const keys = ['speaker', 'role', 'title'];
  const words = meeting.data.filter(({ key }) => keys.includes(key));
  meeting.data = meeting.data.filter(({ key }) => !keys.includes(key));
  meeting.parts.push(...words.map(({ span }) => ({ span, heading: false })));
}
