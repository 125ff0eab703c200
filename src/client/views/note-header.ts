import { capitalise } from '../../locales/dates.ts';
import type { MemberOverview } from '../../model/member-document.ts';
import { element } from '../element.ts';
import { fullDate } from '../long-date.ts';
import { statusOf, timeOf } from './overview-words.ts';
import type { ViewContext } from './view.ts';

/** The head of a note: which meeting, when, in which state, led by whom, and in short. */
export function noteHeader(overview: MemberOverview, context: ViewContext): HTMLElement {
  const { config } = context;
  const { date, chair, summary } = overview;
  const words = config.words.note;
  const shown = capitalise(fullDate(date, config.tag), config.language);
  return element(
    'header',
    { class: 'meeting-head' },
    element('p', { class: 'eyebrow' }, words.kicker),
    element('h1', { tabindex: '-1' }, element('time', { datetime: date }, shown)),
    meta(overview, context),
    ...(summary === null ? [] : [element('p', { class: 'lead' }, summary)]),
    ...(chair === null ? [] : [element('p', { class: 'muted' }, `${words.chair}: ${chair}`)]),
  );
}

function meta(overview: MemberOverview, context: ViewContext): HTMLElement {
  const { state, text } = statusOf(overview, context);
  const time = timeOf(overview, context);
  return element(
    'p',
    { class: 'meeting-head-meta' },
    ...[time, overview.place].flatMap((said) => (said === null ? [] : element('span', {}, said))),
    element('span', { class: `status status-${state}` }, text),
  );
}
