import { correction, type Correction } from '../../model/correction.ts';
import type { Finding } from './check-content.ts';

/** Something to paste: in place of a line, before it, or in place of what was read. */
export interface Paste {
  kind: Correction['kind'] | 'piece';
  text: string;
}

/** Longer lines are prose, of which only the mended piece is worth pasting. */
const LONGEST = 160;

/** A change of one stretch of a line. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * What to paste for each finding that has something. Where a line has several faults, it is the line
 * with all of them mended: else the second paste would bring the first fault back.
 */
export function pastedLines(findings: Finding[]): Map<Finding, Paste> {
  const pasted = new Map<Finding, Paste>();
  const lines = Map.groupBy(findings, ({ problem: { file, line } }) => `${String(line)} ${file}`);
  for (const same of lines.values()) {
    const found = same.flatMap((finding) => correct(finding) ?? []);
    for (const each of found) pasted.set(each.finding, together(each, found));
  }
  return pasted;
}

interface Corrected {
  finding: Finding;
  line: string;
  found: Correction;
  /** Null where no line is replaced. */
  edit: Edit | null;
}

function correct(finding: Finding): Corrected | null {
  const line = finding.line ?? '';
  const found = correction(finding.problem, line);
  if (found === null) return null;
  const isWhole = found.kind === 'instead' && line.length <= LONGEST;
  const edit = isWhole ? editOf(line, found.text) : null;
  return { finding, line, found, edit };
}

function together({ line, found, edit: own }: Corrected, all: Corrected[]): Paste {
  if (own === null) return toPaste(line, found);
  const edits = [own];
  for (const { edit } of all)
    if (edit && edits.every((each) => isApart(each, edit))) edits.push(edit);
  const text = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (result, each) => result.slice(0, each.start) + each.text + result.slice(each.end),
      line,
    );
  return { kind: found.kind, text };
}

function toPaste(line: string, { kind, text, piece }: Correction): Paste {
  return line.length > LONGEST ? { kind: 'piece', text: piece } : { kind, text };
}

function isApart(a: Edit, b: Edit): boolean {
  return a.end < b.start || b.end < a.start;
}

/** What turns one text into another, as one stretch. */
function editOf(from: string, to: string): Edit {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start += 1;
  let same = 0;
  while (same < most - start && from.at(-1 - same) === to.at(-1 - same)) same += 1;
  return { start, end: from.length - same, text: to.slice(start, to.length - same) };
}
