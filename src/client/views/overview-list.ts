import { fill } from '../../locales/fill.ts';
import { formatList } from '../../locales/quantities.ts';
import type { MemberOverview } from '../../model/member-document.ts';
import type { Presentation } from '../../model/meeting.ts';
import { participantOf, participantsOf, speakerAndRole } from '../../model/participant.ts';
import { element } from '../element.ts';
import { dateParts, longDate } from '../long-date.ts';
import { statusOf, timeOf } from './overview-words.ts';
import { memberNoteAddress, meetingAddress } from '../../locales/address-book.ts';
import type { ViewContext } from './view.ts';

/** Meetings as a list: date, what was presented and by whom, and where to read on. */
export function overviewList(
  overviews: readonly MemberOverview[],
  context: ViewContext,
): HTMLElement {
  const items = overviews.map((overview) => element('li', {}, item(overview, context)));
  return element('ul', { class: 'meeting-list', role: 'list' }, ...items);
}

function item(overview: MemberOverview, context: ViewContext): HTMLElement {
  const { config } = context;
  const { date, hasText, presentations, summary } = overview;
  const { state } = statusOf(overview, context);
  const href = hasText ? memberNoteAddress(config, date) : meetingAddress(config, date);
  const unnamed = fill(config.words.note.title, { date: longDate(date, config.tag) });
  const heading = formatList(participantsOf(presentations), config.language) || unnamed;
  return element(
    'article',
    { class: state === 'cancelled' ? 'meeting-item is-cancelled' : 'meeting-item' },
    dateLeaf(date, config.tag),
    element(
      'div',
      {},
      meta(overview, context),
      element('h3', {}, element('a', { href }, heading)),
      ...lines(presentations),
      ...(summary === null ? [] : [element('p', { class: 'meeting-item-summary' }, summary)]),
    ),
  );
}

function dateLeaf(date: string, tag: string): HTMLElement {
  const { weekday, day, month } = dateParts(date, tag);
  return element(
    'time',
    { class: 'date-leaf', datetime: date },
    element('span', {}, `${weekday} `),
    element('span', { class: 'date-leaf-day' }, `${day} `),
    element('span', {}, month),
  );
}

function meta(overview: MemberOverview, context: ViewContext): HTMLElement {
  const { state, text } = statusOf(overview, context);
  const time = timeOf(overview, context);
  return element(
    'p',
    { class: 'meeting-item-meta' },
    ...(time === null ? [] : [element('span', {}, time)]),
    element('span', { class: `status status-${state}` }, text),
  );
}

/** What the heading, which names who presents, does not say. */
function lines(presentations: readonly Presentation[]): HTMLElement[] {
  const several = presentations.length > 1;
  const items = presentations.flatMap((presentation) => {
    const { title } = presentation;
    const who = speakerAndRole(presentation);
    if (!several && title === null && who === '') return [];
    const name = `${participantOf(presentation)}${title === null ? '' : ': '}`;
    const content = [
      ...(several ? [element('strong', {}, name)] : []),
      title ?? '',
      ...(who === '' ? [] : [element('div', { class: 'presentation-who' }, who)]),
    ];
    return [element('li', {}, ...content)];
  });
  if (items.length === 0) return [];
  return [element('ul', { class: 'presentation-lines', role: 'list' }, ...items)];
}
