import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Field } from '../fields.ts';
import type { Source } from '../source.ts';
import type { MeetingNote } from '../read-meeting.ts';
import type { PageNote } from '../read-page.ts';
import type { PostNote } from '../read-post.ts';

export type AnyNote = MeetingNote | PostNote | PageNote;

interface Stretch {
  at: number;
  text: string;
}

/**
 * What a note says in words: a text as long as its file, where every letter of the prose, of the
 * title and of the summary stands at its own offset, and everything else is blank. Code, addresses
 * and the signs of Markdown are not prose. A line feed ends each paragraph.
 */
export function proseOf(note: AnyNote): string {
  const { source, body } = note;
  const all = [...fieldsOf(note).flatMap((field) => wordsOf(source, field))];
  collect(source, body, all);
  let text = '';
  for (const stretch of all) {
    if (stretch.at < text.length) continue;
    text += ' '.repeat(stretch.at - text.length) + stretch.text;
  }
  return text;
}

function fieldsOf({ fields }: AnyNote): Field[] {
  if (fields === null) return [];
  const get = fields.get.bind(fields) as (key: string) => Field | null;
  const found = ['title', 'summary'].flatMap((key) => get(key) ?? []);
  return found.toSorted((a, b) => a.keyAt - b.keyAt);
}

/** YAML folds lines and takes away quotation marks, so each word is looked up where it stands. */
function wordsOf(source: Source, { value }: Field): Stretch[] {
  if (value.kind !== 'text') return [];
  const words: Stretch[] = [];
  let from = value.at;
  for (const text of value.read.split(/\s+/)) {
    const at = source.text.indexOf(text, from);
    if (at === -1) return words;
    words.push({ at, text });
    from = at + text.length;
  }
  return [...words, { at: from, text: '\n' }];
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

function collect(source: Source, node: Nodes, all: Stretch[]): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (node.type === 'text' && start !== undefined && end !== undefined) {
    const text = source.text.slice(start, end).replace(/\r?\n[ \t>]*/g, blank);
    all.push({ at: start, text });
  }
  if (!('children' in node) || isBareAddress(node)) return;
  for (const child of node.children) collect(source, child, all);
  if (BLOCKS.has(node.type) && end !== undefined) all.push({ at: end, text: '\n' });
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

function isBareAddress(node: Nodes): boolean {
  return node.type === 'link' && /^\S+[.@]\S+$/.test(toString(node));
}
