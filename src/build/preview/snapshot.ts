import {
  meetingAddress,
  memberNoteAddress,
  postAddress,
  type AddressBook,
} from '../../locales/address-book.ts';
import { formatDate } from '../../locales/dates.ts';
import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Content } from '../../model/content.ts';
import type { Publication } from '../../model/publication.ts';
import type { ComposeContext } from '../compose/compose-context.ts';
import { composePublic } from '../compose/public-texts.ts';
import type { PublicSite } from '../public-site.ts';
import type { DatedSite, Drafts } from '../read/read-site.ts';
import { dateIn } from '../../schedule/date-in.ts';

/** What a preview shows until something changes. */
export interface Snapshot {
  /** With drafts where they are shown. */
  content: Content;
  context: ComposeContext;
  publicSite: PublicSite;
  /** How many texts are drafts, shown or not. */
  drafts: number;
  /** What to say of each draft, by the addresses of its pages; empty where they are hidden. */
  marks: Record<string, string>;
}

interface SnapshotOptions {
  /** The content folder. */
  dir: string;
  now: Date;
  showDrafts: boolean;
}

/** Renders what is open to all, and notes what the members' pages are made of. */
export function takeSnapshot(
  { all, content: published, book, locale, drafts }: DatedSite,
  { dir, now, showDrafts }: SnapshotOptions,
): Snapshot {
  const content = showDrafts ? all : published;
  const context = { book, locale, dir };
  const publicSite = {
    site: content.site,
    base: book.base,
    demo: false,
    members: true,
    today: dateIn(content.site.timeZone, now),
    ...composePublic(content, context),
  };
  return {
    content,
    context,
    publicSite,
    drafts: drafts.meetings.length + drafts.posts.length,
    marks: showDrafts ? Object.fromEntries(marks(drafts, book, locale)) : {},
  };
}

function marks(drafts: Drafts, book: AddressBook, locale: Locale): [string, string][] {
  return [
    ...drafts.meetings.flatMap((meeting) => {
      const { date } = meeting.overview;
      const mark = markOf(meeting, locale);
      const addresses = [meetingAddress(book, date), memberNoteAddress(book, date)];
      return addresses.map((address): [string, string] => [address, mark]);
    }),
    ...drafts.posts.map((post): [string, string] => [
      postAddress(book, post.slug),
      markOf(post, locale),
    ]),
  ];
}

function markOf({ draft, publish }: Publication, { preview, code }: Locale): string {
  if (draft || publish === null) return preview.draft;
  return fill(preview.publishOn, { date: formatDate(publish, code) });
}
