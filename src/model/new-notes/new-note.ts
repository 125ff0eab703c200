import type { CalendarDate } from '../calendar-date.ts';
import type { Post } from '../post.ts';

/** A presentation that is to come; what is not known is null. */
export interface NewPresentation {
  /** Name of a municipality or an organisation, which {@link isMunicipality} tells. */
  name: string;
  isMunicipality: boolean;
  speaker: string | null;
  role: string | null;
}

/** What a new meeting's note is made from. */
export interface NewMeeting {
  kind: 'meeting';
  date: CalendarDate;
  /** As an editor writes it, such as `15.00–15.45`; null where the site's own applies. */
  time: string | null;
  presentations: NewPresentation[];
}

/** What a new post is made from. */
export interface NewPost {
  kind: 'post';
  date: CalendarDate;
  title: string;
  type: Post['kind'];
  author: string | null;
  role: string | null;
}

export type NewNote = NewMeeting | NewPost;
