import { memberNoteAddress } from '../../locales/address-book.ts';
import { fill } from '../../locales/fill.ts';
import { formatList } from '../../locales/quantities.ts';
import { whyCancelled } from '../../locales/why-cancelled.ts';
import { hasClosedText } from '../../model/closed-text.ts';
import type { Presentation } from '../../model/meeting.ts';
import { participantOf, participantsOf } from '../../model/participant.ts';
import type { PublicMeeting } from '../public-site.ts';
import type { FeedContext } from './feed-context.ts';

/** Those who present, each once; `''` where nobody is known yet. */
export function participants({ presentations }: PublicMeeting, { locale }: FeedContext): string {
  return formatList(participantsOf(presentations), locale.code);
}

/** A title as it is said of a meeting that takes place, or of one that does not. */
export function titleWithStatus(
  title: string,
  { status }: PublicMeeting,
  { locale }: FeedContext,
): string {
  return status === 'cancelled' ? fill(locale.feeds.cancelled, { title }) : title;
}

/** Why the meeting does not take place; null where it does. */
export function cancelledText(
  { status, reason }: PublicMeeting,
  { locale }: FeedContext,
): string | null {
  return status === 'cancelled' ? whyCancelled(reason, locale) : null;
}

/** The participant, with the title where there is one. */
export function presentationTitle(presentation: Presentation): string {
  return joined([participantOf(presentation), presentation.title], ': ');
}

/** Absolute address of the notes that members may read; null where there are none. */
export function membersAddress(
  meeting: PublicMeeting,
  { book, members, absolute }: FeedContext,
): string | null {
  if (!members || !hasClosedText(meeting)) return null;
  return absolute(memberNoteAddress(book, meeting.date));
}

/** What there is of some texts, with something between. */
export function joined(texts: (string | null)[], between: string): string {
  return texts.filter((text) => text !== null && text !== '').join(between);
}
