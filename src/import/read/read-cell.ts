import { findPlaces } from '../find/find-places.ts';
import { findTimes } from '../find/find-times.ts';
import type { FoundPresentation } from '../find/found-presentation.ts';
import type { Language } from '../find/language.ts';
import { readCancelled, textBeside } from '../find/read-cancelled.ts';
import { readRemainder } from '../find/read-remainder.ts';
import { plainWords } from '../find/word-list.ts';
import { textOf, type Span } from '../page/block.ts';
import type { MeetingDraft } from './draft.ts';

/** Takes the cell with the day; returns the key it goes to. */
export function dayCell(span: Span, meeting: MeetingDraft, { locale, words }: Language): string {
  const text = textOf(span);
  meeting.times.push(...findTimes(text, locale, true).slice(0, 1));
  const cancelled = readCancelled(text, words);
  if (cancelled) meeting.cancelled = true;
  meeting.reason ??= cancelled?.reason?.text ?? null;
  return 'date';
}

/** What a row says of its meeting, and of a presentation there. */
interface Row {
  meeting: MeetingDraft;
  presentation: FoundPresentation;
}

/** Takes another cell, by its column or by what it holds; null where it stays in the text. */
export function cell(
  span: Span,
  column: string | null,
  row: Row,
  language: Language,
): string | null {
  const text = textOf(span);
  const { locale, words } = language;
  const { meeting, presentation } = row;
  if (isTime(text, meeting, language)) return 'time';
  const cancelled = readCancelled(text, words);
  if (cancelled && plainWords(textBeside(text, cancelled)).length === 0) {
    meeting.cancelled = true;
    meeting.reason = cancelled.reason?.text ?? null;
    return 'status';
  }
  if (column === 'role' || column === 'title') {
    presentation[column] = text;
    return column;
  }
  if (isPresenter(text, row, language)) return 'presentations';
  if (column === 'speaker') return speakerCell(text, presentation, language);
  if (column !== 'organisation' && column !== 'municipality') return null;
  if (findPlaces(text, locale, words).length > 0) return null;
  presentation.organisation ??= text;
  return 'organisation';
}

/** Takes a cell that is nothing but a time. */
function isTime(text: string, meeting: MeetingDraft, { locale, words }: Language): boolean {
  const [time] = findTimes(text, locale, true);
  if (time === undefined) return false;
  const rest = plainWords(text.slice(0, time.start) + text.slice(time.end));
  if (!rest.every((word) => words.fillers.includes(word))) return false;
  meeting.times.push(time);
  return true;
}

/** Takes a cell with municipalities, or with one and who speaks for it. */
function isPresenter(text: string, { meeting, presentation }: Row, language: Language): boolean {
  const found = readRemainder(text, language);
  const [only, ...more] = found ?? [];
  if (only === undefined) return false;
  if (more.length > 0 || presentation.municipality !== null)
    meeting.presentations.push(only, ...more);
  else {
    presentation.municipality = only.municipality;
    presentation.speaker = only.speaker ?? presentation.speaker;
    presentation.role = only.role ?? presentation.role;
  }
  return true;
}

/** "Anne Ek" or "Anne Ek, chef" where the municipality has a column of its own. */
function speakerCell(
  text: string,
  presentation: FoundPresentation,
  language: Language,
): string | null {
  const [, name = '', role] = /^([^,(]+)(?:[,(]\s*([^)]+)\)?)?$/.exec(text) ?? [];
  if (name.trim().split(/\s+/).length > 6 || !/^\p{Lu}/u.test(name)) return null;
  if (
    role !== undefined &&
    !plainWords(role).some((word) =>
      language.words.roles.some((each) => word.endsWith(each.replace('*', ''))),
    )
  )
    return null;
  presentation.speaker = name.trim();
  if (role !== undefined) presentation.role = role.trim();
  return 'speaker';
}
