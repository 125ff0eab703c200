import { densest } from '../../search/marks/densest.ts';
import type { SearchLanguage } from '../../search/language/language.ts';
import { matchesIn, type Match } from '../../search/marks/matches-in.ts';
import { element } from '../element.ts';
import type { Sought } from '../../search/marks/sought.ts';
import { textRuns, type TextRun } from './text-runs.ts';

/** UTF-16 code units within which matches belong to one passage. */
const PASSAGE = 150;

/** What was marked. One place may be several elements, where a word is partly in another. */
export interface Marked {
  places: HTMLElement[][];
  /** The place to begin reading at: where most of what was sought stands, most surely. */
  first: HTMLElement[];
}

/**
 * Marks in an element what was sought, without making anything but `mark` elements around text that
 * is there.
 *
 * @returns null where nothing of it is found
 */
export function markText(root: Element, sought: Sought[], language: SearchLanguage): Marked | null {
  const found = textRuns(root).map((run) => ({
    run,
    matches: matchesIn(run.text, sought, language),
  }));
  const best = passage(found);
  const places: HTMLElement[][] = [];
  let first: HTMLElement[] = [];
  for (const { run, matches } of found) {
    const made = markRun(run, matches);
    places.push(...made);
    if (run === best?.run) first = made[matches.indexOf(best.match)] ?? first;
  }
  return best === null ? null : { places, first };
}

interface Found {
  run: TextRun;
  matches: Match[];
}

/** The passage to begin at; a heading or a name only where the text itself has nothing. */
function passage(found: Found[]): { run: TextRun; match: Match } | null {
  const prose = found.filter(({ run }) => run.nodes[0]?.parentElement?.closest('.prose, .lead'));
  return densestIn(prose) ?? densestIn(found);
}

function densestIn(found: Found[]): { run: TextRun; match: Match } | null {
  let length = 0;
  const placed = found.map((one) => {
    const from = length;
    length += one.run.text.length + 1;
    return { ...one, from };
  });
  const all = placed.flatMap(({ matches, from }) =>
    matches.map((match) => ({ ...match, start: match.start + from, end: match.end + from })),
  );
  const best = densest(placed.map(({ run }) => run.text).join('\n'), all, PASSAGE);
  const home = placed.findLast(({ from }) => best !== null && from <= best.start);
  const match = home?.matches.find(({ start }) => start + home.from === best?.start);
  return home === undefined || match === undefined ? null : { run: home.run, match };
}

/** Works from the end, so that what is before stays where it was. */
function markRun({ nodes }: TextRun, matches: Match[]): HTMLElement[][] {
  return matches
    .toReversed()
    .map((match) => markMatch(nodes, match))
    .toReversed();
}

function markMatch(nodes: Text[], { start, end, tier }: Match): HTMLElement[] {
  const made: HTMLElement[] = [];
  let from = 0;
  for (const node of nodes) {
    const { length } = node;
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, length)];
    if (first < last) made.push(wrap(node, first, last, tier));
    from += length;
  }
  return made;
}

function wrap(node: Text, first: number, last: number, tier: Match['tier']): HTMLElement {
  const middle = first === 0 ? node : node.splitText(first);
  if (last - first < middle.length) middle.splitText(last - first);
  const mark = element('mark', { 'data-tier': tier });
  middle.replaceWith(mark);
  mark.append(middle);
  return mark;
}

/** Leaves the text as it was. */
export function unmark(marks: HTMLElement[]): void {
  const parents = new Set(marks.map(({ parentNode }) => parentNode));
  for (const mark of marks) mark.replaceWith(...mark.childNodes);
  for (const parent of parents) parent?.normalize();
}
