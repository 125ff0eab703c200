import { textField } from './field-values.ts';
import type { Field } from './fields.ts';
import type { Source } from './source.ts';

/** A day of twelve hours: longer than that no session lasts. */
const LONGEST = 720;

/** A number of minutes from 1 to 720, such as `20` or `20 minuter`; null when absent. */
export function readMinutes(source: Source, field: Field | null): number | null {
  const text = textField(source, field);
  if (text === null) return null;
  const { at, read } = text.value;
  const digits = /^(\d{1,3})(?:\s*(?:m|min|minut|minuter|minute|minutes)\.?)?$/i.exec(read)?.[1];
  const minutes = Number(digits ?? 0);
  if (minutes >= 1 && minutes <= LONGEST) return minutes;
  source.fault('minutes-format', { at, read }, { key: text.key, limit: String(LONGEST) });
  return null;
}
