import type { Nodes, Root } from 'mdast';
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

/** What the parser reads well within a second, however its lines are made. */
const MOST_LINES = 3000;

/** Far more than a person nests, far less than a browser or the build can take. */
const MOST_LEVELS = 100;

/** A line that opens more quotations and lists than that, which alone takes the parser seconds. */
const NESTED = new RegExp(
  `^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${String(MOST_LEVELS + 1)}}`,
  'm',
);

/** Reads a note's front matter and Markdown. */
export function readNote<K extends string>(source: Source, schema: Schema<K>): Note<K> {
  const { mapping, bodyStart } = readFrontMatter(source);
  const fields = mapping && readFields(source, mapping, schema);
  return { source, fields, body: parseBody(source, bodyStart) };
}

/** The front matter is blanked, not cut, so that positions in the tree are those of the file. */
function parseBody(source: Source, bodyStart: number): Root {
  const below = source.text.slice(bodyStart);
  const lines = below.split(/\r\n|\n|\r/).length;
  if (lines > MOST_LINES) return tooLong(source, bodyStart, lines);
  if (NESTED.test(below)) return unreadable(source, bodyStart);
  const text = source.text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + below;
  const body = source.trees?.of(text, treeOf) ?? treeOf(text);
  if (body === null || isDeeperThan(MOST_LEVELS, body)) return unreadable(source, bodyStart);
  dropScripts(body);
  reportUnseen(source, body, source.file.startsWith('meetings/'));
  return body;
}

function tooLong(source: Source, bodyStart: number, lines: number): Root {
  const values = { lines: String(lines), limit: String(MOST_LINES) };
  source.fault('body-too-long', { at: bodyStart, read: '' }, values);
  return { type: 'root', children: [] };
}

function unreadable(source: Source, bodyStart: number): Root {
  source.fault('body-unreadable', { at: bodyStart, read: '' }, {});
  return { type: 'root', children: [] };
}

/** Null when the parser, which is recursive, runs out of stack on hostile nesting. */
function treeOf(text: string): Root | null {
  try {
    return parseMarkdown(text);
  } catch {
    return null;
  }
}

/** Level by level, since what turns the tree into HTML is recursive too. */
function isDeeperThan(most: number, root: Root): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; depth <= most; depth += 1) {
    if (level.length === 0) return false;
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return true;
}
