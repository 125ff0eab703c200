import { openingOf } from './dated-heading.ts';
import type { PostStart } from './find-posts.ts';
import type { Language } from '../find/language.ts';
import {
  BOLD,
  isEnding,
  isGroupHeading,
  isScheduleHeading,
  SHORT,
  yearIn,
  type Look,
} from './look.ts';
import { isBareDate, pageShape, type PageShape } from './page-shape.ts';
import type { Piece } from './piece.ts';
import { scheduleLength } from './schedule-run.ts';
import { sectionStart } from './section-start.ts';

/** Lines between a schedule's heading and its first date. */
const MOST_BETWEEN = 4;

/** A piece that what follows belongs to, until another begins. */
type Lasting = Extract<Piece, { kind: 'section' | 'post' }>;

/** Parts a page into the sections of meetings, schedules, posts, and what is none of them. */
export function outline(looks: Look[], titles: string[], language: Language): Piece[] {
  return new Outliner(looks, titles, language).run();
}

class Outliner {
  readonly #looks: Look[];
  readonly #language: Language;
  readonly #pieces: Piece[] = [];
  readonly #shape: PageShape;
  #current: Lasting | null = null;
  #heads: Look[] = [];
  #said = 0;
  #year: number | null = null;
  #ended = false;

  constructor(looks: Look[], titles: string[], language: Language) {
    this.#looks = looks;
    this.#language = language;
    this.#shape = pageShape(looks, titles, language);
    this.#year = this.#shape.year;
  }

  run(): Piece[] {
    for (let at = 0; at < this.#looks.length;) at += this.#step(at);
    this.#dropHeads();
    return this.#pieces;
  }

  /** Takes one or more blocks from a place on; returns how many. */
  #step(at: number): number {
    const look = this.#looks[at];
    if (look === undefined) return 1;
    if (at > this.#shape.lastOpening && this.#current !== null && isEnding(look, this.#language)) {
      this.#current = null;
      this.#ended = true;
      return this.#leave(look);
    }
    const schedule = this.#schedule(at);
    if (schedule > 0) return schedule;
    const section = this.#section(at);
    if (section > 0) return section;
    const post = this.#shape.posts.get(at);
    if (post && this.#mayStartPost(look)) return this.#post(post);
    if (this.#endsCurrent(look)) this.#current = null;
    if (this.#isHead(look, at)) return this.#head(look);
    if (this.#current !== null) this.#current.body.push(look);
    else if (this.#said > 0) this.#heads.push(look);
    else this.#leave(look);
    if (this.#said > 0) this.#said -= 1;
    if (this.#said === 0 && this.#heads.some((head) => !isGroupHeading(head, this.#language)))
      this.#dropHeads();
    return 1;
  }

  #schedule(at: number): number {
    if (this.#current?.kind === 'post' || (this.#current !== null && this.#said === 0)) return 0;
    const length = scheduleLength(this.#looks, at, this.#said > 0, this.#language);
    if (length === 0) return 0;
    this.#pieces.push({
      kind: 'schedule',
      heads: this.#heads,
      lines: this.#looks.slice(at, at + length),
      year: this.#year,
    });
    this.#heads = [];
    this.#said = 0;
    return length;
  }

  #section(at: number): number {
    const look = this.#looks[at];
    const start = sectionStart(this.#looks, at, this.#shape, this.#language);
    if (look === undefined || start === null || this.#isPostMeta(at)) return 0;
    const { title, opened, opening } = start;
    if (!this.#mayOpen(look, opened)) return 0;
    const body = opening.span.to < opened.block.words.length ? [opened] : [];
    this.#start({ kind: 'section', heads: this.#heads, title, opening, body, year: this.#year });
    return title === null ? 1 : 2;
  }

  /** The date under or over the title of a post is no meeting's. */
  #isPostMeta(at: number): boolean {
    const look = this.#looks[at];
    if (look === undefined || !isBareDate(this.#looks[at])) return false;
    const above = this.#shape.posts.get(at);
    if (above && above.from < above.title) return this.#mayStartPost(look);
    return this.#current?.kind === 'post' && this.#current.title === this.#looks[at - 1];
  }

  #mayOpen(look: Look, opened: Look): boolean {
    if (this.#current === null) return true;
    if (this.#current.kind === 'post')
      return opened.meeting && look.level > 0 && look.level <= this.#current.title.level;
    const level = levelOf(this.#current, this.#looks);
    return level >= SHORT || level === 0 || look.level === 0 || look.level <= level;
  }

  #mayStartPost(look: Look): boolean {
    return (
      this.#current?.kind !== 'section' ||
      (look.level < SHORT && look.level <= levelOf(this.#current, this.#looks))
    );
  }

  #post({ title, from }: PostStart): number {
    const look = this.#looks[title];
    if (look === undefined) return 1;
    this.#current = null;
    this.#dropHeads();
    this.#start({ kind: 'post', title: look, above: this.#looks.slice(from, title), body: [] });
    return title - from + 1;
  }

  /** A heading of the same rank, or of a higher one, ends what is under another. */
  #endsCurrent(look: Look): boolean {
    if (this.#current === null || look.level === 0) return false;
    const level = levelOf(this.#current, this.#looks);
    return level < BOLD && level > 0 && look.level <= level;
  }

  #isHead(look: Look, at: number): boolean {
    if (!isGroupHeading(look, this.#language) && !isScheduleHeading(look, this.#language))
      return false;
    if (this.#current?.kind === 'post') return false;
    if (this.#current === null) return true;
    // Below the rank of the section's own heading it is one inside the section, but over a schedule.
    if (levelOf(this.#current, this.#looks) < BOLD)
      return scheduleLength(this.#looks, at + 1, false, this.#language) > 0;
    return opensSoon(this.#looks, at + 1, this.#language);
  }

  #head(look: Look): number {
    this.#current = null;
    const year = yearIn(look.block.text);
    if (year !== null) this.#year = year;
    if (look.level <= 2 && year === null && !isScheduleHeading(look, this.#language))
      this.#year = null;
    this.#heads.push(look);
    this.#said = isScheduleHeading(look, this.#language) ? MOST_BETWEEN : 0;
    return 1;
  }

  #start(piece: Lasting): void {
    this.#pieces.push(piece);
    this.#current = piece;
    this.#heads = [];
    this.#said = 0;
  }

  #dropHeads(): void {
    for (const head of this.#heads) this.#leave(head);
    this.#heads = [];
  }

  #leave(look: Look): number {
    const found = this.#pieces.some(({ kind }) => kind !== 'left');
    const later = this.#looks.indexOf(look) < this.#shape.lastOpening;
    const reason = this.#ended ? 'ending' : !found ? 'before' : later ? 'between' : 'after';
    this.#pieces.push({ kind: 'left', look, reason });
    return 1;
  }
}

/** The rank of the heading that a section or post begins with. */
function levelOf(piece: Lasting, looks: Look[]): number {
  if (piece.kind === 'post') return piece.title.level;
  if (piece.title) return piece.title.level;
  return looks.find(({ block }) => block === piece.opening.span.block)?.level ?? SHORT;
}

/** Whether a meeting's section or a line of a schedule is near. */
function opensSoon(looks: Look[], at: number, language: Language): boolean {
  const near = looks.slice(at, at + MOST_BETWEEN);
  return near.some(
    (each, index) =>
      each.dates.length > 0 &&
      (each.block.kind !== 'text' ||
        openingOf(each, near[index + 1], language) !== null ||
        each.rest < 5),
  );
}
