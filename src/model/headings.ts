import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { fold, slugify } from './fold.ts';
import type { Presentation } from './meeting.ts';
import { nearest } from './nearest.ts';
import type { Place, Source } from './source.ts';
import { walk } from './walk.ts';

/** Finds the presentation that each heading names, and reports those that name none or one again. */
export class HeadingMatcher {
  readonly #source: Source;
  readonly #presentations: Presentation[];
  /** What each presentation may be called. */
  readonly #names: string[][];
  readonly #taken = new Set<string>();

  constructor(source: Source, presentations: Presentation[]) {
    this.#source = source;
    this.#presentations = presentations;
    const suffixes = source.locale.keys.municipalities;
    this.#names = presentations.map((each) => namesOf(each, suffixes));
  }

  /** The id of the presentation that a second-level heading names. */
  match(heading: Heading): string | null {
    if (this.#presentations.length === 0) return null;
    const text = toString(heading).trim();
    const place = { at: heading.position?.start.offset ?? 0, read: text };
    const found = this.#named(text);
    const [only] = found;
    if (only === undefined) return this.#reportUnmatched(place);
    const ids = found.map(({ id }) => id);
    if (found.length > 1)
      return this.#source.fault('heading-ambiguous', place, { near: ids.join(', ') });
    if (this.#taken.has(only.id)) return this.#source.fault('heading-twice', place, {});
    this.#taken.add(only.id);
    return only.id;
  }

  /** Reports headings of the first level: the page's own title is that. */
  checkLevels(body: Root): void {
    walk(body, (heading) => {
      if (heading.type !== 'heading' || heading.depth !== 1) return;
      const text = toString(heading).trim();
      const starts = this.#presentations.length === 0 || this.#named(text).length === 1;
      const place = { at: heading.position?.start.offset ?? 0, read: text };
      this.#source.fault('heading-level', place, { near: `${starts ? '##' : '###'} ${text}` });
    });
  }

  /** The spelling decides before the id and what is alike without accents: Habo is not Håbo. */
  #named(text: string): Presentation[] {
    const same = this.#like(text, spelt);
    if (same.length > 0) return same;
    const id = slugify(text);
    const byId = this.#presentations.filter((presentation) => presentation.id === id);
    return byId.length > 0 ? byId : this.#like(text, comparable);
  }

  #like(text: string, form: (name: string) => string): Presentation[] {
    const sought = form(text);
    return this.#presentations.filter((_, index) =>
      this.#names[index]?.some((name) => form(name) === sought),
    );
  }

  #reportUnmatched(place: Place): null {
    const free = this.#presentations.filter(({ id }) => !this.#taken.has(id));
    const names = free.map(headingFor);
    const suffixes = this.#source.locale.keys.municipalities;
    const stem = suffixes.reduce((text, suffix) => text.replace(` ${suffix}`, ''), place.read);
    return this.#source.fault('heading-unmatched', place, { near: nearest(stem, names) });
  }
}

/** The heading an editor would write for a presentation. */
function headingFor({ municipality, organisation, id }: Presentation): string {
  return municipality?.name ?? organisation ?? id;
}

function namesOf(presentation: Presentation, suffixes: string[]): string[] {
  const { municipality, organisation, title } = presentation;
  const own = municipality === null ? [] : forms(municipality.name, suffixes);
  return [organisation ?? [], title ?? [], own].flat();
}

function forms(name: string, suffixes: string[]): string[] {
  const long = suffixes.flatMap((suffix) => [`${name} ${suffix}`, `${name}s ${suffix}`]);
  return [name, `${name}s`, ...long];
}

function spelt(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function comparable(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
