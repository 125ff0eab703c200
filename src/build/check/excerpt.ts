import stringWidth from 'string-width';

/** A stretch of a line, and signs to stand beneath it. */
interface Excerpt {
  shown: string;
  marks: string;
}

/** One letter as a person sees it, with its place in the line. */
interface Cell {
  at: number;
  end: number;
  shown: string;
  width: number;
}

const TAB = '    ';
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The part of a line around a place that fits a terminal, with carets under the place. What has no
 * width or would steer the terminal is shown as U+FFFD, a tab as four spaces.
 *
 * @param column UTF-16 code units from 1
 * @param length code units to mark; at least one letter is
 * @param width columns of the terminal
 */
export function excerpt(line: string, column: number, length: number, width: number): Excerpt {
  const start = Math.min(column - 1, line.length);
  const all = cells(line, start, width);
  const marked = all.findIndex(({ end }) => end > start);
  const [from, to] = window(all, marked === -1 ? all.length : marked, width);
  const seen = all.slice(from, to);
  const isCutBefore = (seen[0]?.at ?? 0) > 0;
  const isCutAfter = (seen.at(-1)?.end ?? line.length) < line.length;
  const before = (isCutBefore ? '…' : '') + textOf(seen.filter(({ end }) => end <= start));
  const at = seen.filter((cell) => cell.end > start && cell.at < start + Math.max(length, 1));
  return {
    shown: (isCutBefore ? '…' : '') + textOf(seen).trimEnd() + (isCutAfter ? '…' : ''),
    marks: ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(1, widthOf(at))),
  };
}

/** Only the neighbourhood of the place: a line may be as long as a file. */
function cells(line: string, start: number, width: number): Cell[] {
  const from = Math.max(0, start - 4 * width);
  const near = line.slice(from, start + 4 * width);
  return Array.from(graphemes.segment(near), ({ index, segment }) => {
    const shown = visible(segment);
    const at = from + index;
    return { at, end: at + segment.length, shown, width: stringWidth(shown) };
  });
}

function visible(letter: string): string {
  if (letter === '\t') return TAB;
  if (/^[\p{C}\u2028\u2029]/u.test(letter)) return '\uFFFD';
  const safe = letter.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
  return stringWidth(safe) === 0 ? `\u25CC${safe}` : safe;
}

/** As many cells as fit, a third of them before the marked one. */
function window(all: Cell[], marked: number, width: number): [number, number] {
  const room = width - 2;
  let [from, to] = [marked, marked];
  let used = 0;
  const fits = (cell: Cell | undefined, most: number): cell is Cell =>
    cell !== undefined && used + cell.width <= most;
  const grow = (most: number): void => {
    for (let cell = all[from - 1]; fits(cell, most); cell = all[from - 1]) {
      used += cell.width;
      from -= 1;
    }
  };
  grow(room / 3);
  for (let cell = all[to]; fits(cell, room); cell = all[to]) {
    used += cell.width;
    to += 1;
  }
  grow(room);
  return [from, to];
}

function textOf(cells: Cell[]): string {
  return cells.map(({ shown }) => shown).join('');
}

function widthOf(cells: Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
