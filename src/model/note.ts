import type { Root } from 'mdast';
import { reportAlmost } from './almost-markdown.ts';
import { refuseText, refuseTree } from './body-limits.ts';
import { reportCharacters, reportReferences } from './characters.ts';
import { dropScripts } from './drop-scripts.ts';
import { readFields, type Fields, type Schema } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './parse-markdown.ts';
import type { Source } from './source.ts';
import { reportUnseen } from './unseen.ts';

/** A note taken apart: its keys and its text. */
export interface Note<K extends string> {
  source: Source;
  /** Null when the front matter cannot be relied on; that has been reported. */
  fields: Fields<K> | null;
  body: Root;
}

/** Reads a note's front matter and Markdown. */
export function readNote<K extends string>(source: Source, schema: Schema<K>): Note<K> {
  const { mapping, bodyStart } = readFrontMatter(source);
  const fields = mapping && readFields(source, mapping, schema);
  return { source, fields, body: parseBody(source, bodyStart) };
}

/** The front matter is blanked, not cut, so that positions in the tree are those of the file. */
function parseBody(source: Source, bodyStart: number): Root {
  const empty: Root = { type: 'root', children: [] };
  const text =
    source.text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + source.text.slice(bodyStart);
  reportCharacters(source, bodyStart);
  if (refuseText(source, text, bodyStart)) return empty;
  const body = source.trees?.of(text, treeOf) ?? treeOf(text);
  if (body === null) source.fault('body-unreadable', { at: bodyStart, read: '' }, {});
  if (body === null || refuseTree(source, body, bodyStart)) return empty;
  reportReferences(source, body);
  reportAlmost(source, body);
  dropScripts(body);
  reportUnseen(source, body, source.file.startsWith('meetings/'));
  return body;
}

/** Null when the parser, which is recursive, runs out of stack on hostile nesting. */
function treeOf(text: string): Root | null {
  try {
    return parseMarkdown(text);
  } catch {
    return null;
  }
}
