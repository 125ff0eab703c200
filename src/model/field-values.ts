import type { Field } from './fields.ts';
import { fold } from './fold.ts';
import { nearest } from './nearest.ts';
import type { Source } from './source.ts';
import type { Text, Value } from './yaml-value.ts';

/** A field that holds one text. */
export type TextField = Field<Text>;

/** The field when it holds one text; anything else is reported. */
export function textField(source: Source, field: Field | null): TextField | null {
  if (field === null) return null;
  if (field.value.kind === 'text') return { ...field, value: field.value };
  return source.fault('text-expected', { at: field.value.at, read: field.key }, { key: field.key });
}

/** The text of a field on one line, or null when absent. */
export function readText(source: Source, field: Field | null): string | null {
  return textField(source, field)?.value.read.replace(/\s+/g, ' ') ?? null;
}

/** The items of a list; a single value counts as a list of one. */
export function listItems(field: Field | null): Value[] {
  if (field === null) return [];
  return field.value.kind === 'list' ? field.value.items : [field.value];
}

/** Texts of a list, or of one text with commas, without repetitions. */
export function readTexts(source: Source, field: Field | null): string[] {
  if (field === null) return [];
  const texts = listItems(field).flatMap((item) => splitText(source, field, item));
  const seen = new Map<string, string>();
  for (const { at, read } of texts) {
    if (seen.has(fold(read))) source.fault('topic-twice', { at, read }, { key: field.key });
    else seen.set(fold(read), read);
  }
  return [...seen.values()];
}

function splitText(source: Source, field: Field, item: Value): Text[] {
  if (item.kind === 'nothing') return [];
  if (item.kind !== 'text') {
    source.fault('list-expected', { at: item.at, read: field.key }, { key: field.key });
    return [];
  }
  if (field.value.kind === 'list') return [{ ...item, read: item.read.replace(/\s+/g, ' ') }];
  return Array.from(item.read.matchAll(/[^,\s][^,]*/g), (match) => ({
    kind: 'text',
    at: item.at,
    read: match[0].replace(/\s+/g, ' ').trim(),
  }));
}

/** Which of a few known words stands in a field. */
export function readChoice<C extends string>(
  source: Source,
  field: Field | null,
  words: Record<C, string[]>,
): C | null {
  const text = textField(source, field);
  if (text === null) return null;
  const { at, read } = text.value;
  const choices = Object.keys(words) as C[];
  const found = choices.find((choice) =>
    [choice, ...words[choice]].some((word) => word.toLowerCase() === read.toLowerCase()),
  );
  if (found !== undefined) return found;
  const preferred = choices.map((choice) => words[choice][0] ?? choice);
  const near = nearest(read, preferred);
  const values = { key: text.key, choices: preferred.join(', '), near };
  return source.fault('value-unknown', { at, read }, values);
}

/**
 * Reports a key that decides who may read something, where it is left empty: what was forgotten must
 * not be taken for the one or the other.
 *
 * @param word a value for it
 */
export function refuseEmpty(source: Source, empty: Field | null, word: string): void {
  if (empty === null) return;
  const { key, keyAt } = empty;
  source.fault('key-empty', { at: keyAt, read: key }, { key, example: `${key}: ${word}` });
}

/** Yes or no, in words; false when absent. */
export function readYesNo(
  source: Source,
  field: Field | null,
  words: Record<'true' | 'false', string[]>,
): boolean {
  return readChoice(source, field, words) === 'true';
}
