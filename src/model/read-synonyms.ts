import type { Locale } from '../locales/locale.ts';
import { readFields, type Fields } from './fields.ts';
import { fold } from './fold.ts';
import { readDate } from './read-date.ts';
import type { Source } from './source.ts';
import type { SynonymGroup } from './synonym-group.ts';
import { readYaml, type Mapping, type Text, type Value } from './yaml-value.ts';

type Key = keyof Locale['keys']['synonyms'];

/**
 * Reads `synonyms.yaml`: a list of groups. A group is a list of words, or one text with commas; or
 * keys and values where it has dates.
 */
export function readSynonyms(source: Source): SynonymGroup[] {
  const value = readYaml(source, source.text, 0);
  if (value === null || value.kind === 'nothing') return [];
  if (value.kind === 'list') return value.items.flatMap((item) => readGroup(source, item) ?? []);
  reportList(source, value);
  return [];
}

function readGroup(source: Source, item: Value): SynonymGroup | null {
  if (item.kind === 'nothing') return null;
  if (item.kind === 'mapping') return readDatedGroup(source, item);
  const words = readWords(source, item);
  return words === null ? null : { words, from: null, to: null };
}

function readDatedGroup(source: Source, mapping: Mapping): SynonymGroup | null {
  const fields = readFields(source, mapping, { names: source.locale.keys.synonyms });
  const words = fields.get('words');
  const [from, to] = [readDate(source, fields.get('from')), readDate(source, fields.get('to'))];
  if (from !== null && to !== null && to < from) reportOrder(source, fields, from);
  if (words !== null) {
    const read = readWords(source, words.value);
    return read === null ? null : { words: read, from, to };
  }
  const example = `[${source.locale.keys.examples.synonyms}]`;
  return fields.reportMissing(source, 'words', example, mapping.at);
}

function reportOrder(source: Source, fields: Fields<Key>, date: string): void {
  const field = fields.get('to');
  if (field === null) return;
  const read = field.value.kind === 'text' ? field.value.read : '';
  source.fault('synonyms-order', { at: field.value.at, read }, { key: field.key, date });
}

/** At least two words, or null. */
function readWords(source: Source, value: Value): string[] | null {
  const words = new Map<string, string>();
  for (const { at, read } of textsOf(source, value)) {
    const word = read.replace(/\s+/g, ' ');
    if (!/[\p{L}\p{N}]/u.test(word)) source.fault('synonym-wordless', { at, read: word }, {});
    else if (words.has(fold(word))) source.fault('synonym-twice', { at, read: word }, {});
    else words.set(fold(word), word);
  }
  if (words.size > 1) return [...words.values()];
  const example = source.locale.keys.examples.synonyms;
  const [read = ''] = words.values();
  return source.fault('synonyms-few', { at: value.at, read }, { example });
}

function textsOf(source: Source, value: Value): Text[] {
  if (value.kind === 'list') return value.items.flatMap((item) => itemText(source, item) ?? []);
  if (value.kind !== 'text') return [];
  return value.read
    .split(',')
    .map((part) => ({ ...value, read: part.trim() }))
    .filter(({ read }) => read !== '');
}

function itemText(source: Source, item: Value): Text | null {
  if (item.kind === 'text') return item;
  if (item.kind === 'nothing') return null;
  return reportList(source, item);
}

function reportList(source: Source, { at }: Value): null {
  const example = source.locale.keys.examples.synonyms;
  return source.fault('synonyms-list', { at, read: '' }, { example });
}
