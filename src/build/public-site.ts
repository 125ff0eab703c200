import type { Overview } from '../model/meeting.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Page } from '../model/page.ts';
import type { Post } from '../model/post.ts';
import type { Publication } from '../model/publication.ts';
import type { Site } from '../model/site.ts';

/** Sanitised HTML of one part of a text that is open to all. */
export interface PublicPart {
  presentation: string | null;
  heading: string | null;
  html: string;
}

/** A second-level heading of an open text, and the id it can be linked to by. */
export interface PublicHeading {
  id: string;
  text: string;
}

/** When a text was last changed, as far as its history is known. */
interface Dated {
  /** ISO 8601 instant in UTC, such as `2024-04-23T13:45:00Z`; null where nobody knows. */
  changed: string | null;
}

/** A meeting as every visitor may see it; `parts` only where its text is open to all. */
export type PublicMeeting = Omit<Overview, 'parts'> & Dated & { parts: PublicPart[] | null };
/** A post, its text as sanitised HTML. */
export type PublicPost = Omit<Post, 'tree' | keyof Publication | 'file' | 'attachments'> &
  Dated & { html: string };
/** A page that is open to all, its text as sanitised HTML. */
export type PublicPage = Omit<Page, 'tree' | 'file' | 'attachments'> &
  Dated & { html: string; headings: PublicHeading[] };

/** All that Astro's pages can reach. No member text fits in this type. */
export interface PublicSite {
  site: Site;
  /** Path the site lives under: empty, or such as `/network`. */
  base: string;
  /** Built with a throw-away key for trying out; pages must say so. */
  demo: boolean;
  /** Whether there is a members' section: something is sealed, or will be as soon as it is written. */
  members: boolean;
  /** The day of the build in the site's time zone. */
  today: CalendarDate;
  /** Oldest first, no drafts. */
  meetings: PublicMeeting[];
  posts: PublicPost[];
  pages: PublicPage[];
  /** Names of the icons that it has brought; with none it has those of the program. */
  icons: string[];
}
