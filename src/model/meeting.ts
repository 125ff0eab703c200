import type { Root } from 'mdast';
import type { CalendarDate } from './calendar-date.ts';
import type { Municipality } from './municipality.ts';
import type { Population } from './population.ts';
import type { Publication } from './publication.ts';
import type { TimeRange } from './time-range.ts';

/** What one participant presented at a meeting. All of it is public. */
export interface Presentation {
  /** Permanent ASCII address within its meeting, such as `klippan`. */
  id: string;
  /** Exactly one of `municipality` and `organisation` is set. */
  municipality: Municipality | null;
  organisation: string | null;
  title: string | null;
  speaker: string | null;
  role: string | null;
  /** Set where the speaker asked not to be named; `role` is then for members alone. */
  withdrawn?: boolean;
  population: Population | null;
  topics: string[];
}

/** All that a visitor may know of a meeting: its front matter, and its text where access is public. */
export interface Overview {
  date: CalendarDate;
  /** As stated, else the site's default where that applies. */
  time: TimeRange | null;
  /** Where it is held, as stated, else the site's usual place; never an address of the web. */
  place: string | null;
  /** As written by the editor; `null` where it follows from the date and the text. */
  status: 'planned' | 'cancelled' | null;
  /** Why it was cancelled. */
  reason: string | null;
  summary: string | null;
  chair: string | null;
  presentations: Presentation[];
  next: CalendarDate | null;
  /** Whether there is a text to read, for members or for all. */
  hasText: boolean;
  /** The text, only where the editor opened it to all (`access: public`). */
  parts: Part[] | null;
}

/** The stretch of a note under one second-level heading, or before the first one. */
export interface Part {
  /** The presentation it belongs to; `null` for text about the meeting as a whole. */
  presentation: string | null;
  /** The heading as written, `null` for the text before the first heading. */
  heading: string | null;
  /** Markdown syntax tree without the heading; positions are those of the source file. */
  tree: Root;
}

/** A file beside a note. */
export interface Attachment {
  /** Path from the content folder. */
  path: string;
  /** Name within the note's folder, as the note refers to it. */
  name: string;
  /** Bytes. */
  size: number;
}

/** A whole meeting: what all may know of it, and what is for members. */
export interface Meeting extends Publication {
  /** Path of the note from the content folder. */
  file: string;
  overview: Overview;
  /** The members' text; empty where there is none or where access is public. */
  notes: Part[];
  /** Files beside the note; sealed with it unless access is public. */
  attachments: Attachment[];
}
