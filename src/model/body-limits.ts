import type { Nodes, Root, Table } from 'mdast';
import { markCost } from './mark-cost.ts';
import { tooNested } from './nesting.ts';
import type { Source } from './source.ts';
import { walk } from './walk.ts';

/** What the parser reads well within a second, however its lines are made. */
const MOST_LINES = 3000;
/** Far more than a person nests, far less than a browser or the build can take. */
const MOST_LEVELS = 100;
/** Of all lines together: four levels on each of the most lines that a text may have. */
const MOST_LEVELS_IN_ALL = 12_000;
/** Steps: a second or two of the parser. A paragraph of 3,000 characters takes it with 10,000 marks. */
const MOST_STEPS = 30_000_000;
/** Each row is given as many cells as the head has, so a short text can make millions. */
const MOST_CELLS = 20_000;

/**
 * Reports what would keep the parser or a reader busy for long, before it is parsed: too many lines,
 * levels, or marks such as `[` and `*` that must be paired.
 *
 * @param text the source's, with nothing but blanks where the front matter is
 * @returns whether there is anything of the kind
 */
export function refuseText(source: Source, text: string, bodyStart: number): boolean {
  const lines = text.slice(bodyStart).split(/\r\n|\n|\r/).length;
  if (lines > MOST_LINES) {
    const values = { lines: String(lines), limit: String(MOST_LINES) };
    source.fault('body-too-long', { at: bodyStart, read: '' }, values);
    return true;
  }
  const nested = tooNested(text, { deepest: MOST_LEVELS, all: MOST_LEVELS_IN_ALL });
  if (nested !== null) {
    source.fault('body-unreadable', { at: Math.max(nested, bodyStart), read: '' }, {});
    return true;
  }
  const { cost, marks, at } = markCost(text, MOST_STEPS);
  if (cost <= MOST_STEPS) return false;
  const place = { at: Math.max(at, bodyStart), read: text.slice(at, at + 80) };
  source.fault('body-marks', place, { marks: String(marks) });
  return true;
}

/** Reports what a page cannot be made of: levels and tables that the marks of a text gave. */
export function refuseTree(source: Source, body: Root, bodyStart: number): boolean {
  if (isDeeperThan(MOST_LEVELS, body)) {
    source.fault('body-unreadable', { at: bodyStart, read: '' }, {});
    return true;
  }
  const large: Table[] = [];
  walk(body, (node) => {
    if (node.type === 'table' && cellsOf(node) > MOST_CELLS) large.push(node);
  });
  for (const { position } of large) {
    const place = { at: position?.start.offset ?? bodyStart, read: '' };
    source.fault('table-too-large', place, { limit: String(MOST_CELLS) });
  }
  return large.length > 0;
}

function cellsOf({ children }: Table): number {
  return children.length * (children[0]?.children.length ?? 0);
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
