/** One line of a plain text, hard-wrapped lines joined. */
export interface Line {
  text: string;
  /** Spaces before it. */
  indent: number;
  /** From 1. */
  number: number;
  /** Directly under the line before it. */
  tight: boolean;
  bullet: Bullet | null;
  /** The line below underlines it as a heading of this level; 0 where it does not. */
  underlined: 0 | 1 | 2;
  /** Only signs: a rule between parts, or the underlining of a heading. */
  rule: boolean;
}

interface Bullet {
  sign: string;
  /** The number of a numbered item. */
  number: number | null;
}

/** Columns up to which a writer's program may have broken lines. */
const WIDEST = 100;
/** Columns at which nobody breaks the lines of a text. */
const NARROWEST = 25;
const BULLET = /^([•◦▪▫■□●○‣⁃·∙►▸➢➤✓✔\uF0B7\uF0A7*+\-–—]|o(?=\t| {2,})|(\d{1,3})[.)])\s+(?=\S)/u;
const RULE = /^[-=_*~#+·•.—–|:\s]+$/;

/** The lines of a text with something on them. */
export function textLines(text: string): Line[] {
  const all = text.split('\n').map((line) => line.trimEnd());
  const widths = wrapWidths(all);
  const lines: Line[] = [];
  let blank = true;
  for (const [index, line] of all.entries()) {
    if (line.trim() === '') {
      blank = true;
      continue;
    }
    const last = lines.at(-1);
    const made = makeLine(line, index + 1, !blank);
    if (last && !blank && joins(last, made, all[index - 1] ?? '', widths[index] ?? 0)) {
      last.text += ` ${made.text}`;
    } else {
      if (last && made.rule && made.tight) underline(last, made.text);
      lines.push(made);
    }
    blank = false;
  }
  return lines;
}

function makeLine(line: string, number: number, tight: boolean): Line {
  const text = line.trim();
  const bullet = BULLET.exec(text);
  const rule = RULE.test(text) && !/[.…]{2,4}$/.test(text) && text.length > 1;
  return {
    text,
    indent: line.replaceAll('\t', '    ').search(/\S/),
    number,
    tight,
    bullet:
      bullet === null || rule
        ? null
        : { sign: bullet[1] ?? '', number: bullet[2] === undefined ? null : Number(bullet[2]) },
    underlined: 0,
    rule,
  };
}

function underline(line: Line, rule: string): void {
  if (/^={3,}$/.test(rule)) line.underlined = 1;
  else if (/^[-~]{3,}$/.test(rule) && line.text.length <= WIDEST) line.underlined = 2;
}

/**
 * The width at which each line's paragraph was broken; 0 where each paragraph is one line. A whole
 * text has one width where many lines are long, else a paragraph of three lines or more has its own.
 */
function wrapWidths(lines: string[]): number[] {
  const whole = pageWidth(lines);
  const widths = new Array<number>(lines.length).fill(whole);
  if (whole > 0) return widths;
  for (let start = 0; start < lines.length;) {
    let end = start;
    while (isPlain(lines[end])) end += 1;
    if (end - start > 2) widths.fill(paragraphWidth(lines.slice(start, end)), start, end);
    start = Math.max(end, start + 1);
  }
  return widths;
}

function pageWidth(lines: string[]): number {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 0);
  const near = lengths.filter((length) => length <= WIDEST);
  const full = near.filter((length) => length >= 50).length;
  return full >= Math.max(2, lengths.length * 0.25) ? Math.max(...near) : 0;
}

/** The longest line, where no line had room for the first word of the next. */
function paragraphWidth(lines: string[]): number {
  const width = Math.max(...lines.map((line) => line.trim().length));
  const full = lines.slice(0, -1).every((line, at) => {
    const [word = ''] = (lines[at + 1] ?? '').trim().split(/\s/);
    return line.trim().length + 1 + word.length > width;
  });
  return full && width >= NARROWEST ? width : 0;
}

function isPlain(line: string | undefined): boolean {
  const text = line?.trim() ?? '';
  return text !== '' && !BULLET.test(text) && !RULE.test(text) && !isCells(text);
}

/**
 * Whether a line only goes on where the one before it was full: its first word would not have
 * fitted there. A line set in under a bullet goes on as well.
 */
function joins(
  last: Line,
  { text, bullet, rule, indent }: Line,
  raw: string,
  width: number,
): boolean {
  if (rule || last.rule || bullet !== null || isCells(text)) return false;
  const [word = ''] = text.split(/\s/);
  const full = width > 0 && raw.length <= WIDEST && raw.trim().length + 1 + word.length > width - 3;
  return full || (last.bullet !== null && indent > last.indent && raw.length > 20);
}

function isCells(text: string): boolean {
  return text.includes('\t') || /^\||\s\|\s/.test(text);
}
