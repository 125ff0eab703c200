import type { MemberOverview, MemberStart } from '../../model/member-document.ts';
import { element } from '../element.ts';
import { overviewList } from './overview-list.ts';
import { statusOf } from './overview-words.ts';
import { memberPageAddress, memberSearchAddress } from '../../locales/address-book.ts';
import type { View, ViewContext } from './view.ts';
import { yearsSection } from './years-section.ts';

/** The members' start page. */
export async function startView(context: ViewContext): Promise<View> {
  const start = await context.blobs.document<MemberStart>({ route: 'start', type: 'start' });
  const words = context.config.words.start;
  const years = yearsSection(start.years, context);
  const upcoming = start.upcoming.filter((overview) => isAhead(overview, context));
  return {
    title: words.heading,
    content: [
      element('h1', { tabindex: '-1' }, words.heading),
      searchLink(context),
      ...section('upcoming', words.upcoming, upcoming, context),
      ...section('latest', words.latest, start.latest, context),
      ...(start.latest.length === 0 ? [noNotes(context)] : []),
      ...(start.years.length === 0 ? [] : [years.content]),
      ...pagesSection(start.pages, context),
    ],
    shown: years.shown,
  };
}

// The document was sealed when the site was built; what was ahead then may be past now.
function isAhead(overview: MemberOverview, context: ViewContext): boolean {
  const { state } = statusOf(overview, context);
  return state === 'planned' || state === 'cancelled';
}

function searchLink({ config }: ViewContext): HTMLElement {
  const { search, searchHint } = config.words.start;
  return element(
    'a',
    { class: 'start-search', href: memberSearchAddress(config) },
    element('strong', {}, search),
    element('span', {}, searchHint),
  );
}

function noNotes({ config }: ViewContext): HTMLElement {
  return element('p', { class: 'members-section' }, config.words.start.none);
}

function pagesSection(pages: MemberStart['pages'], { config }: ViewContext): HTMLElement[] {
  if (pages.length === 0) return [];
  const items = pages.map(({ slug, title }) =>
    element('li', {}, element('a', { href: memberPageAddress(config, slug) }, title)),
  );
  const heading = element('h2', { id: 'traff-pages' }, config.words.start.pages);
  const attributes = { class: 'members-section', 'aria-labelledby': 'traff-pages' };
  return [element('section', attributes, heading, element('ul', { role: 'list' }, ...items))];
}

function section(
  name: string,
  heading: string,
  overviews: readonly MemberOverview[],
  context: ViewContext,
): HTMLElement[] {
  if (overviews.length === 0) return [];
  const id = `traff-${name}`;
  const title = element('h2', { id }, heading);
  const attributes = { class: 'members-section', 'aria-labelledby': id };
  return [element('section', attributes, title, overviewList(overviews, context))];
}
