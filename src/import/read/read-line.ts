import { findTimes } from '../find/find-times.ts';
import type { Language } from '../find/language.ts';
import { readRemainder } from '../find/read-remainder.ts';
import { findPhrase } from '../find/word-list.ts';
import type { Look } from '../outline/look.ts';
import { textOf } from '../page/block.ts';
import { Claims, type Stretch } from './claims.ts';
import { emptyMeeting, type MeetingDraft } from './draft.ts';
import type { Dated } from './infer-year.ts';
import { withoutFillers } from './without-fillers.ts';

/** One line: a date and what is said of that meeting, or several dates with one time. */
export function readLine(line: Look, dated: Dated[], language: Language): MeetingDraft[] {
  const { block } = line;
  const { locale, words } = language;
  const meetings = dated.map(({ date, doubts }) => ({
    ...emptyMeeting(date),
    doubts: [...doubts],
  }));
  const [first] = meetings;
  if (first === undefined) return [];
  const claims = new Claims(block, block.words.length);
  for (const date of line.dates) claims.take('date', date);
  const times = findTimes(block.text, locale, true);
  for (const time of times) claims.take('time', time);
  for (const meeting of meetings) meeting.times.push(...times.slice(0, 1));
  const cancelled = meetings.length === 1 && claims.takeCancelled(block.text, first, words);
  if (block.runs.some(({ struck }) => struck) && !cancelled)
    first.doubts.push({ code: 'struck', values: { text: block.text } });
  if (findPhrase(words.moved, block.text) !== null)
    first.doubts.push({ code: 'moved', values: { text: block.text } });
  for (const stretch of claims.stretches()) readStretch(stretch, first, language);
  return meetings;
}

/** What is neither date, time nor cancelled: who presents, or words that stay in the note's text. */
function readStretch({ span, key }: Stretch, meeting: MeetingDraft, language: Language): void {
  if (key !== null) {
    meeting.data.push({ span, key });
    return;
  }
  const inner = withoutFillers(span, language);
  const around = [
    { ...span, to: inner.from },
    { ...span, from: inner.to },
  ].filter(({ from, to }) => from < to);
  meeting.data.push(...around.map((each) => ({ span: each, key: 'date' })));
  if (inner.from === inner.to) return;
  const found = readRemainder(textOf(inner), language);
  if (found === null) meeting.parts.push({ span: inner, heading: false });
  else {
    meeting.presentations.push(...found);
    meeting.data.push({ span: inner, key: 'presentations' });
  }
}
