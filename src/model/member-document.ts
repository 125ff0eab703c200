import type { CalendarDate } from './calendar-date.ts';
import type { Overview } from './meeting.ts';

/**
 * Sanitised HTML as data: text, or an element with its attributes and children. It is built into
 * the page with `createElement`, so no member text ever passes an HTML parser in the browser.
 */
export type TreeNode = string | [tag: string, attributes: Record<string, string>, ...TreeNode[]];

/** One meeting's full notes, as sealed for members (blob type `note`). */
export interface MemberNote {
  overview: MemberOverview;
  parts: { presentation: string | null; heading: string | null; tree: TreeNode[] }[];
  attachments: MemberAttachment[];
  previous: CalendarDate | null;
  following: CalendarDate | null;
}

/** The overview without a text of its own; `parts` of a note carry that. */
export type MemberOverview = Omit<Overview, 'parts'>;

/** A page for members alone (blob type `page`). */
export interface MemberPageDocument {
  title: string;
  summary: string | null;
  tree: TreeNode[];
  attachments: MemberAttachment[];
}

/** A file sealed beside a note or page (blob type `file`). */
export interface MemberAttachment {
  name: string;
  /** MIME type. */
  type: string;
  /** Bytes before padding. */
  size: number;
  /** The route the file is sealed under. */
  route: string;
}

/** The members' start page (blob type `start`). */
export interface MemberStart {
  /** Meetings that are not held yet, soonest first, at most twenty-four. */
  upcoming: MemberOverview[];
  /** The latest meetings with notes, newest first, at most twelve. */
  latest: MemberOverview[];
  /** Years that have meetings, newest first; each year is sealed as a {@link MemberYear}. */
  years: { year: string; meetings: number }[];
  /** Pages for members alone, by title. */
  pages: { slug: string; title: string }[];
}

/** All meetings of one year, newest first (blob type `year`). */
export interface MemberYear {
  year: string;
  meetings: MemberOverview[];
}
