import type { Root } from 'mdast';
import type { CalendarDate } from './calendar-date.ts';
import type { Locale } from '../locales/locale.ts';
import { headingIds } from './heading-ids.ts';
import type { Meeting } from './meeting.ts';
import { nearest } from './nearest.ts';
import type { Page } from './page.ts';
import type { Post } from './post.ts';
import { ALWAYS, visibleFrom } from './publication.ts';

/** The ids of an open text on a page of its own. */
function anchorsIn(tree: Root): string[] {
  return [...headingIds(tree).values()];
}

/** The addresses that links may lead to, without the path that the site lives under. */
export class SiteAddresses {
  readonly #segments: Locale['addresses'];
  readonly #day: CalendarDate;
  /** The first day on which there is a page, by its address. */
  readonly #from = new Map<string, CalendarDate>([['/', ALWAYS]]);
  readonly #byFile = new Map<string, string>();
  readonly #anchors = new Map<string, string[]>();

  /** @param day the day on which the links are followed at the earliest */
  constructor(segments: Locale['addresses'], day: CalendarDate) {
    this.#segments = segments;
    this.#day = day;
    for (const segment of Object.values(segments)) this.#add(`/${segment}/`, ALWAYS);
    this.#add(`/${segments.members}/${segments.search}/`, ALWAYS);
  }

  addMeeting(meeting: Meeting): void {
    const { file, overview } = meeting;
    const from = visibleFrom(meeting);
    const { meetings, members, municipalities } = this.#segments;
    const address = `/${meetings}/${overview.date}/`;
    this.#add(address, from);
    this.#add(`/${members}${address}`, from);
    this.#byFile.set(file, address);
    const ids = overview.presentations.map(({ id }) => id);
    for (const each of [address, `/${members}${address}`]) this.#anchors.set(each, ids);
    for (const { municipality } of overview.presentations)
      if (municipality) this.#add(`/${municipalities}/${municipality.slug}/`, from);
  }

  addPost(post: Post): void {
    const address = `/${this.#segments.news}/${post.slug}/`;
    this.#add(address, visibleFrom(post));
    this.#byFile.set(post.file, address);
    this.#anchors.set(address, anchorsIn(post.tree));
  }

  /** @param isClosed whether it is for members alone */
  addPage({ file, slug, tree }: Page, isClosed: boolean): void {
    if (isClosed) {
      const address = `/${this.#segments.members}/${slug}/`;
      this.#add(address, ALWAYS);
      this.#byFile.set(file, address);
      this.#anchors.set(address, []);
      return;
    }
    const address = slug === 'start' ? '/' : `/${slug}/`;
    this.#add(address, ALWAYS);
    this.#byFile.set(file, address);
    if (slug !== 'start' && slug !== this.#segments.members)
      this.#anchors.set(address, anchorsIn(tree));
  }

  #add(address: string, from: CalendarDate): void {
    const earlier = this.#from.get(address);
    this.#from.set(address, earlier !== undefined && earlier < from ? earlier : from);
  }

  /**
   * Whether there is a page at a path for as long as there is a link to it: drafts only see drafts,
   * and what is put off is seen by what is put off as long.
   *
   * @param from the first day on which the link is seen
   * @returns `'later'` for a page that comes later than the link, or never
   */
  find(path: string, from: CalendarDate): 'there' | 'later' | 'nowhere' {
    const there = this.#from.get(path.endsWith('/') ? path : `${path}/`);
    if (there === undefined) return 'nowhere';
    return there <= from || there <= this.#day ? 'there' : 'later';
  }

  /** The ids that links can lead to on the page of a text; null for other pages. */
  anchorsOf(path: string): string[] | null {
    return this.#anchors.get(path.endsWith('/') ? path : `${path}/`) ?? null;
  }

  /** The address of the page that a content file becomes, empty when it becomes none. */
  ofFile(file: string): string {
    return this.#byFile.get(file) ?? '';
  }

  /** The most similar address of a page that is there for a link seen from a day on. */
  nearest(path: string, from: CalendarDate): string {
    const there = [...this.#from.keys()].filter((each) => this.find(each, from) === 'there');
    return nearest(path.endsWith('/') ? path : `${path}/`, there);
  }
}
