import { textField } from './field-values.ts';
import type { Field } from './fields.ts';
import type { Source } from './source.ts';

/** Addresses with a protocol, or with `www`, and those of programs for meetings. */
const LINK = /:\/\/|\bwww\.|\b(?:msteams|zoommtg|zoomus|webex|sips?|tel):\S/i;
/** `meet.example.com/abc`. In any case it would be streets too: "Kv.Norr/Söder". */
const BARE_LINK = /[a-z\d]\.[a-z]{2,6}\/\S/;
/** Zoom's meetings have ten or eleven digits, those of Teams twelve or more. */
const MEETING_NUMBER = /\d(?:[ .-]?\d){9}/;

/**
 * Where a meeting is held, on one line; null when absent. What would let anyone in is reported: the
 * place is public, and what has been published cannot be taken back.
 */
export function readPlace(source: Source, field: Field | null): string | null {
  const text = textField(source, field);
  if (text === null) return null;
  const { at, read } = text.value;
  const opens = [LINK, BARE_LINK, MEETING_NUMBER].some((pattern) => pattern.test(read));
  if (!opens) return read.replace(/\s+/g, ' ');
  const [online = ''] = source.locale.keys.places.online;
  return source.fault('place-link', { at, read }, { key: text.key, online });
}
