import type { Language } from '../find/language.ts';
import { readCancelled, textBeside, type Cancelled } from '../find/read-cancelled.ts';
import { isOn, plainWords } from '../find/word-list.ts';
import type { Look } from '../outline/look.ts';
import { spanAt, type Block } from '../page/block.ts';
import type { MeetingDraft } from './draft.ts';

/** Words of a body that may say no more than that the meeting was cancelled. */
const FEW = 25;

/**
 * Reads from a short body that its meeting was cancelled.
 *
 * @returns whether the body says nothing else, so that all of it went to keys
 */
export function readCancelledBody(
  body: Look[],
  meeting: MeetingDraft,
  { words }: Language,
): boolean {
  if (body.reduce((sum, look) => sum + look.words, 0) > FEW) return false;
  const [found] = body.flatMap(({ block }) => {
    const cancelled = readCancelled(block.text, words);
    return cancelled === null ? [] : [{ block, cancelled }];
  });
  if (found === undefined) return false;
  const { block, cancelled } = found;
  meeting.cancelled = true;
  meeting.reason ??= cancelled.reason?.text ?? null;
  const others = plainWords(textBeside(block.text, cancelled));
  const only = others.every((word) => isOn([...words.meeting, ...words.fillers], word));
  if (!only || body.length > 1) return false;
  place(block, cancelled, meeting);
  return true;
}

function place(block: Block, { reason }: Cancelled, meeting: MeetingDraft): void {
  const end = block.words.length;
  const stop = reason === null ? end : spanAt(block, reason.start, reason.end).from;
  meeting.data.push({ span: { block, from: 0, to: stop }, key: 'status' });
  if (stop < end) meeting.data.push({ span: { block, from: stop, to: end }, key: 'reason' });
}
