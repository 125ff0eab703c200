import type { Locale } from '../locales/locale.ts';
import { postSlug } from '../model/new-notes/note-path.ts';
import { Ledger, enterNote, type Account } from './account.ts';
import { wholeOf, type Block } from './page/block.ts';
import type { Doubt, MeetingDraft, PostDraft } from './read/draft.ts';
import { yearsOf } from './read/infer-year.ts';
import { linkTarget } from './note/inline-markdown.ts';
import type { Language } from './find/language.ts';
import { lookAt } from './outline/look.ts';
import { mergeMeetings } from './read/merge-meetings.ts';
import { meetingNote, postNote, type Note } from './note/note.ts';
import { outline } from './outline/outline.ts';
import type { Left, Piece } from './outline/piece.ts';
import type { Page } from './page/page.ts';
import { readPost } from './read/read-post.ts';
import { readSchedule } from './read/read-schedule.ts';
import { readSection, type ReadSection } from './read/read-section.ts';

/** What pages became. */
export interface Imported {
  notes: Note[];
  accounts: Account[];
}

/** Keys that are to be left out of a note, by its path. */
type Dropped = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Makes notes of pages, and accounts for every word of them.
 *
 * @throws {AccountError} when the words do not add up
 */
export function importPages(pages: Page[], locale: Locale, dropped: Dropped): Imported {
  const language = { locale, words: locale.importClues };
  const found = pages.map((page) => readParts(page, language));
  const meetings = mergeMeetings(
    found.flatMap((each) => each.meetings),
    found.flatMap((each) => each.pointers),
  );
  const posts = found.flatMap((each) => each.posts);
  const none = new Set<string>();
  const notes = [
    ...meetings.map((draft) =>
      meetingNote(draft, dropped.get(`meetings/${draft.date}.md`) ?? none, locale),
    ),
    ...namePosts(posts).map(({ draft, path }) =>
      postNote(draft, path, dropped.get(path) ?? none, locale),
    ),
  ];
  const ledgers = pages.map((page) => new Ledger(page));
  for (const note of notes) enterNote(ledgers, note);
  for (const [at, { left }] of found.entries())
    for (const { span, reason } of left) ledgers[at]?.enter(span, { kind: 'left', reason });
  return { notes, accounts: ledgers.map((ledger) => ledger.close()) };
}

interface Found {
  meetings: MeetingDraft[];
  pointers: ReadSection['pointers'];
  posts: PostDraft[];
  left: Left[];
}

function readParts(page: Page, language: Language): Found {
  const own = page.blocks.filter(({ aside }) => aside === null);
  const titles = page.blocks.flatMap(({ aside, text, level }) =>
    aside === 'title' || level === 1 ? [text] : [],
  );
  const pieces = outline(lookAt(own, language), titles, language);
  const found = readPieces(pieces, isPlain(own), language);
  const nothing = pieces.every(({ kind }) => kind === 'left');
  for (const block of page.blocks)
    if (block.aside !== null) found.left.push({ span: wholeOf(block), reason: block.aside });
  for (const draft of [...found.meetings, ...found.posts])
    draft.doubts.push(...pageDoubts(page, draft));
  if (!nothing) return found;
  const left = found.left.map(({ span }) => ({
    span,
    reason: span.block.aside ?? ('nothing' as const),
  }));
  return { ...found, left };
}

/** No heading is marked as such, so that a short line may be one. */
function isPlain(blocks: Block[]): boolean {
  return !blocks.some(({ kind, runs }) => kind === 'heading' || runs.some(({ strong }) => strong));
}

function readPieces(pieces: Piece[], plain: boolean, language: Language): Found {
  const found: Found = { meetings: [], pointers: [], posts: [], left: [] };
  const years = yearsOf(pieces, language);
  for (const piece of pieces)
    if (piece.kind === 'schedule') addSchedule(found, readSchedule(piece, years, language));
  const scheduled = [...found.meetings];
  let before: string | null = null;
  for (const piece of pieces) {
    if (piece.kind === 'left')
      found.left.push({ span: wholeOf(piece.look.block), reason: piece.reason });
    else if (piece.kind === 'post') found.posts.push(readPost(piece, plain, language));
    else if (piece.kind === 'section') {
      const known = { ...years, heading: piece.year, before };
      const section = readSection(piece, { years: known, plain, scheduled }, language);
      before = addSection(found, section) ?? before;
    }
  }
  return found;
}

function addSchedule(found: Found, { meetings, left }: ReturnType<typeof readSchedule>): void {
  found.meetings.push(...meetings);
  found.left.push(...left);
}

function addSection(found: Found, { meeting, pointers, left }: ReadSection): string | null {
  if (meeting) found.meetings.push(meeting);
  found.pointers.push(...pointers);
  found.left.push(...left);
  return meeting?.date ?? null;
}

/** What a page lost before it came here, and what of it a note cannot hold. */
function pageDoubts(page: Page, { parts }: Pick<MeetingDraft, 'parts'>): Doubt[] {
  const blocks = [...new Set(parts.map(({ span }) => span.block))];
  const links = blocks.flatMap(({ runs }) =>
    runs.flatMap(({ href, text }): Doubt[] =>
      href === null || linkTarget(href) !== null || href.startsWith('#')
        ? []
        : [{ code: 'link', values: { text: text.trim(), href: href.slice(0, 200) } }],
    ),
  );
  const pictures = page.blocks.flatMap((block, at): Doubt[] => {
    const above = page.blocks.slice(0, at).findLast(({ aside }) => aside === null);
    const ours = block.aside === 'picture' && above !== undefined && blocks.includes(above);
    return ours ? [{ code: 'picture', values: { text: block.text } }] : [];
  });
  const lost =
    page.lost > 0 && blocks.some(({ text }) => /\uFFFD|(?<=\p{L})\?(?=\p{Ll})/u.test(text));
  const repaired = page.repaired > 0 && parts.length > 0;
  return [
    ...links,
    ...pictures,
    ...(lost ? [{ code: 'lost-letters' as const, values: {} }] : []),
    ...(repaired ? [{ code: 'repaired' as const, values: {} }] : []),
  ];
}

/** Gives each post a path of its own. */
function namePosts(posts: PostDraft[]): { draft: PostDraft; path: string }[] {
  const taken: string[] = [];
  return posts.map((draft) => {
    const name = postSlug(draft.title, taken);
    taken.push(name);
    return { draft, path: `news/${draft.date === null ? name : `${draft.date}-${name}`}.md` };
  });
}
