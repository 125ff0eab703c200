import type { ElementContent } from 'hast';
import { capitalise, formatDate, formatTime } from '../../locales/dates.ts';
import { fill } from '../../locales/fill.ts';
import { formatPopulation } from '../../locales/quantities.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Presentation } from '../../model/meeting.ts';
import { speakerAndRole } from '../../model/participant.ts';
import type { PublicMeeting, PublicPart, PublicPost } from '../public-site.ts';
import { element, placeAnywhere, writeHtml } from './absolute-html.ts';
import type { FeedContext } from './feed-context.ts';
import { cancelledText, joined, membersAddress, presentationTitle } from './meeting-words.ts';

/**
 * Everything public of a meeting.
 *
 * @param page absolute address of its page
 */
export function meetingHtml(meeting: PublicMeeting, page: string, context: FeedContext): string {
  const { locale } = context;
  const cancelled = cancelledText(meeting, context);
  const closed = membersAddress(meeting, context);
  return writeHtml([
    ...(cancelled === null ? [] : [element('p', [element('strong', [cancelled])])]),
    ...paragraph(whenAndWhere(meeting, locale)),
    ...paragraph(meeting.summary),
    ...paragraph(meeting.chair && fill(locale.feeds.chair, { name: meeting.chair })),
    ...meeting.presentations.flatMap((one) => presentation(one, locale)),
    ...(meeting.parts ?? []).flatMap((part) => openPart(part, page)),
    ...(closed === null ? [] : [element('p', [link(closed, locale.feeds.membersLink)])]),
  ]);
}

/** @param page absolute address of its page */
export function postHtml(post: PublicPost, page: string): string {
  const { author, role, summary, html } = post;
  return writeHtml([
    ...paragraph(joined([author, role], ', ')),
    ...paragraph(summary),
    ...placeAnywhere(html, page),
  ]);
}

function whenAndWhere({ date, time, place }: PublicMeeting, { code, feeds }: Locale): string {
  const day = capitalise(formatDate(date, code), code);
  const when = time === null ? day : `${day}, ${formatTime(time, code)}`;
  return place === null ? when : `${when}. ${fill(feeds.place, { place })}`;
}

function presentation(one: Presentation, { code, feeds }: Locale): ElementContent[] {
  const { population, topics } = one;
  const inhabitants = population && formatPopulation(population, code);
  return [
    element('h2', [presentationTitle(one)]),
    ...paragraph(speakerAndRole(one)),
    ...paragraph(inhabitants && fill(feeds.inhabitants, { n: inhabitants })),
    ...paragraph(topics.length === 0 ? null : fill(feeds.topics, { topics: topics.join(', ') })),
  ];
}

function openPart({ heading, html }: PublicPart, page: string): ElementContent[] {
  return [...(heading === null ? [] : [element('h2', [heading])]), ...placeAnywhere(html, page)];
}

function paragraph(text: string | null): ElementContent[] {
  return text === null || text === '' ? [] : [element('p', [text])];
}

function link(href: string, text: string): ElementContent {
  return element('a', [text], { href });
}
