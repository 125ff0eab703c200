import { BOLD, isProse, SHORT, type Look } from '../outline/look.ts';

/** A heading inside a note: marked as one, or in a plain text a short line over prose. */
export function isSubheading(look: Look, next: Look | undefined, plain: boolean): boolean {
  const { level, block, words } = look;
  if (level === 0 || next === undefined) return level > 0 && level < BOLD;
  if (level < BOLD) return true;
  if (level === BOLD) return !block.tight && next.level !== BOLD && words <= 12;
  const over = isProse(next) && !next.block.tight && next.words > 8;
  return (
    plain &&
    level === SHORT &&
    !block.tight &&
    words <= 8 &&
    over &&
    !/[:?]$/.test(block.text) &&
    look.dates.length === 0
  );
}
