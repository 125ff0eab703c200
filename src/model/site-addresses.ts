import type { Root } from 'mdast';
import type { CalendarDate } from './calendar-date.ts';
import type { Locale } from '../locales/locale.ts';
import { headingIds } from './heading-ids.ts';
import type { Attachment, Meeting } from './meeting.ts';
import { nearest } from './nearest.ts';
import { START, type Page } from './page.ts';
import type { Post } from './post.ts';
import { presentedAddresses } from './presented-addresses.ts';
import { ALWAYS, visibleFrom, type Publication } from './publication.ts';
import { POSTS_PER_SHEET, PRESENTATIONS_PER_SHEET } from './sheet-sizes.ts';

/** What addresses are made of. */
type AddressWords = Pick<Locale, 'accessibility' | 'addresses' | 'files' | 'subAddresses'>;

type OpenText = { file: string; attachments: Attachment[] } & (Publication | object);

/** The ids of an open text on a page of its own. */
function anchorsIn(tree: Root): string[] {
  return [...headingIds(tree).values()];
}

/** The addresses that links may lead to, without the path that the site lives under. */
export class SiteAddresses {
  readonly segments: Locale['addresses'];
  readonly #sub: Locale['subAddresses'];
  readonly #day: CalendarDate;
  /** The first day on which there is a page, by its address. */
  readonly #from = new Map<string, CalendarDate>([['/', ALWAYS]]);
  readonly #byFile = new Map<string, string>();
  readonly #anchors = new Map<string, string[]>();
  /** The first days on which there is something on a page that goes on on further sheets. */
  readonly #sheets = new Map<string, { size: number; days: CalendarDate[] }>();

  /** @param day the day on which the links are followed at the earliest */
  constructor({ accessibility, ...words }: AddressWords, day: CalendarDate) {
    const { addresses, files, subAddresses } = words;
    const { meetings, news, search, members } = addresses;
    this.segments = addresses;
    this.#sub = subAddresses;
    this.#day = day;
    const sections = [meetings, news, search, members, `${members}/${search}`, accessibility.slug];
    for (const section of sections) this.#add(`/${section}/`, ALWAYS);
    for (const file of Object.values(files)) this.#add(`/${file}`, ALWAYS);
  }

  addMeeting(meeting: Meeting): void {
    const { file, overview } = meeting;
    const from = visibleFrom(meeting);
    const { meetings, members } = this.segments;
    const address = `/${meetings}/${overview.date}/`;
    this.#add(address, from);
    this.#add(address.replace(/\/$/, '.ics'), from);
    this.#add(`/${meetings}/${overview.date.slice(0, 4)}/`, from);
    this.#add(`/${members}${address}`, from);
    this.#byFile.set(file, address);
    const ids = overview.presentations.map(({ id }) => id);
    for (const each of [address, `/${members}${address}`]) this.#anchors.set(each, ids);
    for (const presentation of overview.presentations) {
      const { lists, pages } = presentedAddresses(presentation, this.segments);
      for (const each of [...lists, ...pages]) this.#add(each, from);
      for (const page of pages) this.#addItem(page, from, PRESENTATIONS_PER_SHEET);
    }
  }

  addPost(post: Post): void {
    const address = `/${this.segments.news}/${post.slug}/`;
    this.#add(address, visibleFrom(post));
    const { kind, kinds } = this.#sub;
    const archive = `/${this.segments.news}/`;
    for (const each of [archive, `${archive}${kind}/${kinds[post.kind]}/`])
      this.#addItem(each, visibleFrom(post), POSTS_PER_SHEET);
    this.#byFile.set(post.file, address);
    this.#anchors.set(address, anchorsIn(post.tree));
  }

  /** @param isClosed whether it is for members alone */
  addPage({ file, slug, tree }: Page, isClosed: boolean): void {
    if (isClosed) {
      const address = `/${this.segments.members}/${slug}/`;
      this.#add(address, ALWAYS);
      this.#byFile.set(file, address);
      this.#anchors.set(address, []);
      return;
    }
    const address = slug === START ? '/' : `/${slug}/`;
    this.#add(address, ALWAYS);
    this.#byFile.set(file, address);
    if (slug !== START && slug !== this.segments.members)
      this.#anchors.set(address, anchorsIn(tree));
  }

  /** The files beside texts that everyone may read. */
  addFiles(texts: OpenText[]): void {
    for (const text of texts)
      for (const { name } of text.attachments)
        this.#add(this.ofFile(text.file) + name, 'draft' in text ? visibleFrom(text) : ALWAYS);
  }

  /** A file of the site's own, by its path from the root. */
  addFile(path: string): void {
    this.#add(`/${path}`, ALWAYS);
  }

  #add(address: string, from: CalendarDate): void {
    const earlier = this.#from.get(address);
    this.#from.set(address, earlier !== undefined && earlier < from ? earlier : from);
  }

  #addItem(address: string, from: CalendarDate, size: number): void {
    const sheets = this.#sheets.get(address) ?? { size, days: [] };
    this.#sheets.set(address, sheets);
    sheets.days.push(from);
  }

  /** The first day on which there is a page at a path; null for never. */
  #since(path: string): CalendarDate | null {
    const address = path.endsWith('/') ? path : `${path}/`;
    return (
      this.#from.get(path) ??
      this.#from.get(address) ??
      this.#sinceSheet(address) ??
      this.#sinceKind(address)
    );
  }

  /** The kinds of posts have pages once there are several, and all do not fit on one page. */
  #sinceKind(address: string): CalendarDate | null {
    const archive = `/${this.segments.news}/`;
    const first = this.#sheets.get(address)?.days.toSorted()[0];
    const full = this.#sheets.get(archive)?.days.toSorted()[POSTS_PER_SHEET];
    const kinds = [...this.#sheets.keys()].filter((each) =>
      each.startsWith(`${archive}${this.#sub.kind}/`),
    );
    if (first === undefined || full === undefined || kinds.length < 2) return null;
    return first > full ? first : full;
  }

  #sinceSheet(address: string): CalendarDate | null {
    const [, page = '', segment, number] =
      /^(.*\/)([^/]+)\/([2-9]|[1-9]\d+)\/$/.exec(address) ?? [];
    const sheets = segment === this.#sub.page ? this.#sheets.get(page) : undefined;
    if (sheets === undefined) return null;
    return sheets.days.toSorted()[(Number(number) - 1) * sheets.size] ?? null;
  }

  /**
   * Whether there is a page at a path for as long as there is a link to it: drafts only see drafts,
   * and what is put off is seen by what is put off as long.
   *
   * @param from the first day on which the link is seen
   * @returns `'later'` for a page that comes later than the link, or never
   */
  find(path: string, from: CalendarDate): 'there' | 'later' | 'nowhere' {
    const there = this.#since(path);
    if (there === null) return 'nowhere';
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
