import { contentOf, spanAt, type Span } from '../page/block.ts';
import type { MeetingDraft } from './draft.ts';
import { findPeople } from '../find/find-people.ts';
import { findTimes } from '../find/find-times.ts';
import type { Language } from '../find/language.ts';
import type { Look } from '../outline/look.ts';
import { readRemainder } from '../find/read-remainder.ts';
import { plainWords } from '../find/word-list.ts';

/**
 * Reads a line such as "Tid: 15.00–15.45" into a meeting. Returns the key that all of the line went
 * to, or null where the line stays in the text.
 */
export function readLabel(
  { block, words: count }: Look,
  meeting: MeetingDraft,
  language: Language,
): { span: Span; key: string } | null {
  const match = /^[\s*_]*([\p{L} .]{2,28}?)[*_]*\s*:[*_]*\s*(\S.*)$/u.exec(
    block.text.slice(block.words[block.signs]?.start ?? 0),
  );
  if (match === null || count > 24) return null;
  const name = plainWords(match[1] ?? '').join(' ');
  const value = match[2] ?? '';
  const key = keyFor(name, value, meeting, language);
  if (key === null) return null;
  const { from, to } = spanAt(block, 0, block.text.length);
  return { span: { ...contentOf(block), from, to }, key };
}

function keyFor(
  name: string,
  value: string,
  meeting: MeetingDraft,
  language: Language,
): string | null {
  const { labels, fillers, by } = language.words;
  if (labels.time.includes(name)) {
    const [time] = findTimes(value, language.locale, true);
    if (time === undefined) return null;
    const rest = plainWords(value.slice(0, time.start) + value.slice(time.end));
    meeting.times.push(time);
    return rest.every((word) => fillers.includes(word)) ? 'time' : null;
  }
  if (labels.municipality.includes(name) || labels.speaker.includes(name)) {
    const found = readRemainder(value, language);
    if (found === null) return null;
    meeting.presentations.push(...found);
    return 'presentations';
  }
  if (!labels.chair.includes(name) || by.includes(name)) return null;
  const [person] = findPeople(value, language.words);
  if (person?.name !== value.replace(/[.\s]+$/, '')) return null;
  meeting.chair = person.name;
  return 'chair';
}
