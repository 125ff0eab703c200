import { findPointer, type Pointer } from '../find/find-pointer.ts';
import { findPresentations } from '../find/find-presentations.ts';
import type { FoundPresentation } from '../find/found-presentation.ts';
import type { Language } from '../find/language.ts';
import { findPhrase } from '../find/word-list.ts';
import type { Municipality } from '../../model/municipality.ts';
import type { Look } from '../outline/look.ts';
import type { Block } from '../page/block.ts';
import type { MeetingDraft } from './draft.ts';

/** What a section says of another meeting: its day, time and who will present. */
export type NextMeeting = Pointer & { from: string; presentations: FoundPresentation[] };

/** Characters of a paragraph that are looked through for facts; no person writes longer ones. */
const LONGEST_PROSE = 20_000;
/** Words of a line that may say that the meeting was moved; longer ones tell of something else. */
const MOST_MOVED = 24;

/** What is known of a section before its prose is read. */
interface Given {
  /** Words of its first block that belong to its heading. */
  from: number;
  /** Meetings of the page's schedules. */
  scheduled: MeetingDraft[];
}

/**
 * Copies what the prose says into the meeting: who presents, and what an editor should look at.
 *
 * @returns what it says of the next meeting
 */
export function copyFacts(
  meeting: MeetingDraft,
  body: Look[],
  { from, scheduled }: Given,
  language: Language,
): NextMeeting[] {
  const passages = body.map(({ block }, at) => {
    const start = at === 0 ? (block.words[from]?.start ?? 0) : 0;
    return readPassage(block, block.text.slice(start, start + LONGEST_PROSE), meeting, language);
  });
  const prose = passages.filter(({ bare }) => !bare).map(({ text }) => text);
  const found = findPresentations(prose, language, knownOf(meeting, scheduled));
  meeting.presentations.push(...found.presentations);
  meeting.mentioned.push(...found.mentioned);
  for (const { name, numbers } of found.disputed)
    meeting.doubts.push({ code: 'population', values: { name, numbers: numbers.join(' / ') } });
  addDoubts(meeting, body, language);
  return passages.flatMap(({ next }) => next ?? []);
}

/** A block's text without what it says of the next meeting. */
function readPassage(
  block: Block,
  text: string,
  { date }: MeetingDraft,
  language: Language,
): { bare: boolean; text: string; next: NextMeeting | null } {
  const bare = isBare(block);
  const pointer = block.kind === 'row' ? null : findPointer(text, date, language);
  if (pointer === null) return { bare, text, next: null };
  const { start, end } = pointer;
  const { presentations } = findPresentations([text.slice(start, end)], language);
  const rest = `${text.slice(0, start)} ${text.slice(end)}`;
  return { bare, text: rest, next: { ...pointer, from: date, presentations } };
}

function addDoubts(meeting: MeetingDraft, body: Look[], { words: list }: Language): void {
  const moved = body.find(
    ({ block, words }) => words <= MOST_MOVED && findPhrase(list.moved, block.text) !== null,
  );
  if (moved) meeting.doubts.push({ code: 'moved', values: { text: moved.block.text } });
  if (meeting.cancelled && meeting.parts.length > 1)
    meeting.doubts.push({ code: 'cancelled-text', values: {} });
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
