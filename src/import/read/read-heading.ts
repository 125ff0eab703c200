import { textOf, type Span } from '../page/block.ts';
import type { Opening } from '../outline/dated-heading.ts';
import type { MeetingDraft } from './draft.ts';
import { findTimes } from '../find/find-times.ts';
import type { Language } from '../find/language.ts';
import { readRemainder } from '../find/read-remainder.ts';
import { Claims } from './claims.ts';
import { withoutFillers } from './without-fillers.ts';

/**
 * Reads the heading of a meeting's section: its time, that it is cancelled, who presents. What is
 * set apart from the date as a heading of its own stays one; where any other word is not understood,
 * the heading stays whole.
 */
export function readHeading(
  { span, date }: Opening,
  meeting: MeetingDraft,
  language: Language,
): void {
  const { locale, words } = language;
  const { block } = span;
  const own = block.text.slice(0, block.words[span.to - 1]?.end ?? 0);
  const claims = new Claims(block, span.to);
  claims.take('date', date);
  const times = findTimes(own, locale, true).filter(
    ({ start, end }) => start >= date.end || end <= date.start,
  );
  for (const time of times) claims.take('time', time);
  meeting.times.push(...times.slice(0, 1));
  claims.takeCancelled(own, meeting, words);
  const rest = claims.stretches().filter(({ key }) => key === null);
  const left = rest
    .map((each) => withoutFillers(each.span, language))
    .filter(({ from, to }) => from < to);
  settle(span, left, meeting, language);
}

/** Decides what becomes of the words that are neither date, time nor cancelled. */
function settle(span: Span, left: Span[], meeting: MeetingDraft, language: Language): void {
  const [only, ...more] = left;
  const whole = span.to >= span.block.words.length;
  const found = only && more.length === 0 ? readRemainder(bare(textOf(only)), language) : null;
  if (only === undefined || found !== null) {
    meeting.presentations.push(...(found ?? []));
    meeting.data.push({ span: { ...span, from: 0 }, key: 'date' });
  } else if (more.length === 0 && whole && isApart(only, span)) {
    meeting.parts.push({ span: only, heading: true });
    if (only.from > 0)
      meeting.data.push({ span: { ...span, from: 0, to: only.from }, key: 'date' });
    if (only.to < span.to) meeting.data.push({ span: { ...span, from: only.to }, key: 'date' });
  } else meeting.parts.push({ span: { ...span, from: 0 }, heading: whole });
}

/** Whether words stand at the end or start of a heading with a sign between them and the date. */
function isApart({ block, from, to }: Span, span: Span): boolean {
  const before = textOf({ block, from: from - 1, to: from });
  const after = textOf({ block, from: to - 1, to: Math.min(to + 1, span.to) });
  if (to === span.to) return /[:–—,|(-]$/.test(before) || from === 0;
  return from === 0 && /[:–—,|(-](?:\s|$)|\s[–—|-]/.test(after);
}

function bare(text: string): string {
  return text.replace(/^[\s:–—,(|-]+|[\s:–—,)|-]+$/g, '');
}
