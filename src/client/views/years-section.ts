import { fill } from '../../locales/fill.ts';
import type { MemberStart, MemberYear } from '../../model/member-document.ts';
import { element } from '../element.ts';
import { explain, failureOf } from '../explain.ts';
import { overviewList } from './overview-list.ts';
import type { ViewContext } from './view.ts';

interface YearsSection {
  content: HTMLElement;
  /** Shows the year the address asks for, now and whenever it changes. */
  shown: () => void;
}

/** All years; the one in the fragment (`#2024`) is opened and shown as a list. */
export function yearsSection(years: MemberStart['years'], context: ViewContext): YearsSection {
  const words = context.config.words.start;
  const links = years.map(({ year, meetings }) => yearLink(year, meetings, context));
  const list = element('div', { class: 'year-list' });
  const items = links.map((link) => element('li', {}, link));
  const content = element(
    'section',
    { class: 'members-section', 'aria-labelledby': 'traff-years' },
    element('h2', { id: 'traff-years' }, words.years),
    element('ul', { class: 'plain-list year-links', role: 'list' }, ...items),
    list,
  );
  const follow = (): void => {
    const year = years.find((candidate) => `#${candidate.year}` === location.hash)?.year ?? null;
    for (const link of links) mark(link, year);
    if (year === null) list.replaceChildren();
    else void showYear(year, list, context);
  };
  return {
    content,
    shown() {
      follow();
      addEventListener('hashchange', follow, { signal: context.signal });
    },
  };
}

function yearLink(year: string, meetings: number, { config }: ViewContext): HTMLAnchorElement {
  const { oneMeeting, meetings: several } = config.words.start;
  const count = meetings === 1 ? oneMeeting : fill(several, { count: meetings });
  const shown = element('span', { class: 'muted' }, count);
  return element('a', { href: `#${year}` }, element('strong', {}, year), ' ', shown);
}

function mark(link: HTMLAnchorElement, year: string | null): void {
  if (link.hash === `#${year}`) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}

async function showYear(year: string, list: HTMLElement, context: ViewContext): Promise<void> {
  const { config, blobs, signal } = context;
  const heading = element('h3', { tabindex: '-1' }, fill(config.words.start.year, { year }));
  list.replaceChildren(heading, element('p', { class: 'muted' }, config.words.loading));
  try {
    const document = await blobs.document<MemberYear>({ route: `year/${year}`, type: 'year' });
    if (signal.aborted || !heading.isConnected) return;
    list.replaceChildren(heading, overviewList(document.meetings, context));
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  } catch (error) {
    if (signal.aborted || !heading.isConnected) return;
    const message = explain(failureOf(error, 'blob'), config);
    list.replaceChildren(heading, element('p', { role: 'alert' }, message));
  }
}
