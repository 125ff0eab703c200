import type { Language } from '../find/language.ts';
import { namesMeeting, openingOf, type Opening } from './dated-heading.ts';
import { BOLD, isGroupHeading, SHORT, type Look } from './look.ts';
import { isBareDate, type PageShape } from './page-shape.ts';

/** Where a meeting's section may begin. */
interface SectionStart {
  /** The name of the meeting over a line that is only its date. */
  title: Look | null;
  /** The block with the date. */
  opened: Look;
  opening: Opening;
}

/** The section that may begin at a block; null where none does. */
export function sectionStart(
  looks: Look[],
  at: number,
  shape: PageShape,
  language: Language,
): SectionStart | null {
  const [look, next] = [looks[at], looks[at + 1]];
  if (look === undefined) return null;
  const titled = next !== undefined && isTitled(look, next, at, { shape, language });
  const opened = titled ? next : look;
  const opening = openingOf(opened, looks[at + (titled ? 2 : 1)], language);
  return opening && { title: titled ? look : null, opened, opening };
}

function isTitled(
  look: Look,
  next: Look,
  at: number,
  { shape, language }: { shape: PageShape; language: Language },
): boolean {
  if (look.dates.length > 0 || look.level === 0 || !isBareDate(next)) return false;
  // A heading with a date of its own stands for itself.
  if (next.level > 0 && next.level < BOLD) return false;
  // The first line of a page with several meetings is the page's own title.
  if (at === 0 && shape.openings > 1) return false;
  if (namesMeeting(look, language)) return true;
  const ranked = look.level < SHORT && next.level !== look.level;
  return shape.ofMeetings && ranked && !isGroupHeading(look, language);
}
