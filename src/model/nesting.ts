/** What opens a quotation, or an item of a list. */
const OPENING = /(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/g;
/** What a line may begin with before its words. */
const BEFORE_WORDS = /^[ \t>*+\-\d.)]*/;
/** Columns that a tab may take. */
const TAB = '    ';

/** Levels that a text may have. */
interface Levels {
  /** At one place. */
  deepest: number;
  /** Those of all its lines together. */
  all: number;
}

/**
 * The offset of the line with which a text has more levels of quotations and lists than a limit; null
 * where it has not. A line is deeper than what is open by no more than the levels it opens itself, and
 * has a sign or two columns for each; one that opens none may belong to what is open all the same.
 *
 * @example tooNested('a\n> > b', { deepest: 1, all: 9 }) //=> 2
 */
export function tooNested(text: string, limit: Levels): number | null {
  let [at, open, all] = [0, 0, 0];
  let afterBlank = true;
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === '';
    const [more, most] = isBlank ? [0, open] : [opened(line), room(line)];
    if (more > 0 || afterBlank) open = Math.min(open + more, most);
    all += Math.min(open, most);
    if (open > limit.deepest || all > limit.all) return at;
    at += line.length + 1;
    afterBlank = isBlank;
  }
  return null;
}

function opened(line: string): number {
  return beforeWords(line).match(OPENING)?.length ?? 0;
}

/** Levels that the beginning of a line has room for, but for an item that is still empty. */
function room(line: string): number {
  const start = beforeWords(line);
  const quotations = start.match(/>/g)?.length ?? 0;
  return quotations + Math.floor((start.replaceAll('\t', TAB).length - quotations) / 2);
}

function beforeWords(line: string): string {
  return BEFORE_WORDS.exec(line)?.[0] ?? '';
}
