import type { Locale } from '../../locales/locale.ts';
import type { CalendarDate } from '../calendar-date.ts';
import type { Person } from '../people/person.ts';
import type { Problem } from '../problem.ts';
import type { MeetingNote } from '../read-meeting.ts';
import type { PageNote } from '../read-page.ts';
import type { PostNote } from '../read-post.ts';
import type { Site } from '../site.ts';
import type { AnyNote } from './prose.ts';

/** What was read of a content folder: everything that could be, drafts too. */
export interface Reviewed {
  /** Null when `site.yaml` is missing or cannot be read. */
  site: Site | null;
  locale: Locale;
  meetings: MeetingNote[];
  posts: PostNote[];
  pages: PageNote[];
  people: Person[];
  /** The day in the site's time zone. */
  today: CalendarDate;
}

/** What an editorial rule may look at. */
export interface ReviewContext extends Reviewed {
  /** A note's words, each at its own offset in the file. */
  proseOf: (note: AnyNote) => string;
}

/** Finds what readers would stumble on although the build can take it. Only warnings. */
export type ReviewRule = (context: ReviewContext) => Problem[];
