import { meetingAddress, postAddress } from '../../locales/address-book.ts';
import { formatDate, formatDay } from '../../locales/dates.ts';
import { allTopics } from '../../model/all-topics.ts';
import { namesIn } from '../../model/people/speakers.ts';
import { instantOf } from '../../schedule/instant.ts';
import { meetingSpan } from '../../schedule/meeting-span.ts';
import type { PublicMeeting, PublicPost } from '../public-site.ts';
import type { FeedContext } from './feed-context.ts';
import { cancelledText, participants, titleWithStatus } from './meeting-words.ts';
import { meetingHtml, postHtml } from './item-html.ts';

/** Something new on the site, as feed readers list it. */
export interface FeedItem {
  title: string;
  /** Absolute address; it names the item for good. */
  address: string;
  /** Plain text. */
  summary: string | null;
  /** All of its public text, as HTML that can stand anywhere. */
  html: string;
  authors: string[];
  topics: string[];
  /** Never later than the day of the build; null where it is not known. */
  published: Date | null;
}

/** A meeting that has been is dated by itself, one that is to come by the last change of its note. */
export function meetingItem(meeting: PublicMeeting, context: FeedContext): FeedItem {
  const { book, locale, absolute } = context;
  const { date, presentations, summary } = meeting;
  const day = locale.pages.meeting.on(formatDay(date, locale.code));
  const who = participants(meeting, context);
  const address = absolute(meetingAddress(book, date));
  return {
    title: titleWithStatus(who === '' ? day : `${day}: ${who}`, meeting, context),
    address,
    summary: cancelledText(meeting, context) ?? summary ?? description(meeting, context),
    html: meetingHtml(meeting, address, context),
    authors: [...new Set(presentations.flatMap(({ speaker }) => namesIn(speaker)))],
    topics: allTopics(presentations),
    published: publishedOn(meeting, context),
  };
}

/** A post is dated by itself, at midnight in the site’s time zone; one without a date has none. */
export function postItem(post: PublicPost, context: FeedContext): FeedItem {
  const { book, locale, site, absolute } = context;
  const address = absolute(postAddress(book, post.slug));
  return {
    title: post.title,
    address,
    summary: post.summary,
    html: postHtml(post, address),
    authors: namesIn(post.author),
    topics: [locale.pages.posts.kinds[post.kind]],
    published: post.date === null ? null : instantOf(post.date, '00:00', site.timeZone),
  };
}

function description(meeting: PublicMeeting, context: FeedContext): string {
  const { locale } = context;
  const who = participants(meeting, context);
  return locale.pages.meeting.description(formatDate(meeting.date, locale.code), who);
}

function publishedOn(meeting: PublicMeeting, { site, today }: FeedContext): Date | null {
  const { date, changed } = meeting;
  const { timeZone } = site;
  if (date < today)
    return meetingSpan(meeting, timeZone)?.start ?? instantOf(date, '00:00', timeZone);
  const isPast = changed !== null && changed.slice(0, 10) <= today;
  return isPast ? new Date(changed) : null;
}
