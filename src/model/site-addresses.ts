import type { Locale } from '../locales/locale.ts';
import type { Meeting } from './meeting.ts';
import { nearest } from './nearest.ts';
import type { Page } from './page.ts';
import type { Post } from './post.ts';

/** The addresses that links may lead to, without the path that the site lives under. */
export class SiteAddresses {
  readonly #segments: Locale['addresses'];
  readonly #open = new Set<string>(['/']);
  readonly #drafts = new Set<string>();
  readonly #byFile = new Map<string, string>();

  constructor(segments: Locale['addresses']) {
    this.#segments = segments;
    for (const segment of Object.values(segments)) this.#open.add(`/${segment}/`);
    this.#open.add(`/${segments.members}/${segments.search}/`);
  }

  addMeeting({ file, draft, overview }: Meeting): void {
    const { meetings, members, municipalities } = this.#segments;
    const address = `/${meetings}/${overview.date}/`;
    this.#add(address, draft);
    this.#add(`/${members}${address}`, draft);
    this.#byFile.set(file, address);
    for (const { municipality } of overview.presentations)
      if (municipality) this.#add(`/${municipalities}/${municipality.slug}/`, draft);
  }

  addPost({ file, draft, slug }: Post): void {
    this.#add(`/${this.#segments.news}/${slug}/`, draft);
    this.#byFile.set(file, `/${this.#segments.news}/${slug}/`);
  }

  addPage({ file, slug }: Page): void {
    const address = slug === 'start' ? '/' : `/${slug}/`;
    this.#add(address, false);
    this.#byFile.set(file, address);
  }

  #add(address: string, draft: boolean): void {
    (draft ? this.#drafts : this.#open).add(address);
  }

  /** Whether a page exists at a path; drafts only see drafts. */
  has(path: string, fromDraft: boolean): boolean {
    const address = path.endsWith('/') ? path : `${path}/`;
    return this.#open.has(address) || (fromDraft && this.#drafts.has(address));
  }

  /** The address of the page that a content file becomes, empty when it becomes none. */
  ofFile(file: string): string {
    return this.#byFile.get(file) ?? '';
  }

  nearest(path: string): string {
    return nearest(path.endsWith('/') ? path : `${path}/`, this.#open);
  }
}
