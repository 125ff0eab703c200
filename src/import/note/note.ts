import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Locale } from '../../locales/locale.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { readMeeting } from '../../model/read-meeting.ts';
import { readPost } from '../../model/read-post.ts';
import { Source } from '../../model/source.ts';
import { textOf, type Span } from '../page/block.ts';
import type { Datum, MeetingDraft, PostDraft } from '../read/draft.ts';
import { meetingHead, postHead, type HeadLine } from './front-matter.ts';
import { AccountError } from '../import-error.ts';
import { noteBody, type BodyLine } from './note-body.ts';
import { lettersOf } from '../page/clean-text.ts';

/** A note as it is to be written. */
export interface Note {
  kind: 'meeting' | 'post';
  /** From the content folder. */
  path: string;
  date: CalendarDate | null;
  text: string;
  head: HeadLine[];
  body: BodyLine[];
  /** Line of the file on which the text starts. */
  bodyLine: number;
  /** Words that keys of the front matter say. */
  data: Datum[];
  /** Sentences on what an editor should look at. */
  doubts: string[];
}

/**
 * Writes a meeting's note.
 *
 * @param dropped canonical keys to leave out, since the checks refuse them
 * @throws {AccountError} when the text does not read back as the words that went into it
 */
export function meetingNote(
  draft: MeetingDraft,
  dropped: ReadonlySet<string>,
  locale: Locale,
): Note {
  const presentations = dropped.has('presentations') ? [] : draft.presentations;
  const head = meetingHead(draft, dropped, locale);
  const path = `meetings/${draft.date}.md`;
  return {
    ...compose({ path, head, draft, presentations, locale }),
    kind: 'meeting',
    date: draft.date,
  };
}

/** Writes a post's note; as {@link meetingNote}. */
export function postNote(
  draft: PostDraft,
  path: string,
  dropped: ReadonlySet<string>,
  locale: Locale,
): Note {
  const head = postHead(draft, dropped, locale);
  return {
    ...compose({ path, head, draft, presentations: [], locale }),
    kind: 'post',
    date: draft.date,
  };
}

interface Material {
  path: string;
  head: HeadLine[];
  draft: Pick<MeetingDraft, 'parts' | 'data'>;
  presentations: MeetingDraft['presentations'];
  locale: Locale;
}

function compose({
  path,
  head,
  draft,
  presentations,
  locale,
}: Material): Omit<Note, 'kind' | 'date'> {
  const first = head.length + 3;
  for (const careful of [false, true]) {
    const body = noteBody(draft.parts, {
      presentations,
      suffixes: locale.keys.municipalities,
      careful,
    });
    const lines = ['---', ...head.map(({ text }) => text), '---', ...body.map(({ text }) => text)];
    const text = `${lines.join('\n')}\n`;
    const wrong = difference(path, text, body, locale);
    if (wrong === null) {
      const mark = `# ${locale.importNotes.mark}: `;
      const doubts = head.flatMap((line) =>
        line.text.startsWith(mark) ? [line.text.slice(mark.length)] : [],
      );
      return { path, text, head, body, bodyLine: first, data: draft.data, doubts };
    }
    if (careful) throw new AccountError('changed', path, wrong);
  }
  throw new AccountError('changed', path, '');
}

/** The first words that the note's own reader finds other than they are in the source. */
function difference(path: string, text: string, body: BodyLine[], locale: Locale): string | null {
  const source = new Source(path, text, locale, []);
  const { body: tree } = path.startsWith('news/') ? readPost(source) : readMeeting(source);
  const read = wordsOf(tree);
  const wanted = body.flatMap(({ spans }) => spans.flatMap(wordsOfSpan));
  const at = wanted.findIndex((word, index) => word !== read[index]);
  if (at === -1 && read.length === wanted.length) return null;
  const from = Math.max(0, (at === -1 ? wanted.length : at) - 2);
  return `${wanted.slice(from, from + 6).join(' ')} / ${read.slice(from, from + 6).join(' ')}`;
}

/** The words of a span without list signs and bars. */
function wordsOfSpan(span: Span): string[] {
  const { block } = span;
  const from = Math.max(span.from, span.from < block.signs ? block.signs : 0);
  const inCell = (at: number): boolean =>
    block.cells.length === 0 || block.cells.some(([start, end]) => at >= start && at < end);
  const words: string[] = [];
  for (let at = from; at < span.to; at += 1)
    if (inCell(at)) words.push(lettersOf(textOf({ block, from: at, to: at + 1 })));
  return words.filter((word) => word !== '');
}

/** The words of a text as a reader of the note sees them. */
function wordsOf(tree: Root): string[] {
  let text = '';
  visit(tree, (node: Nodes) => {
    if (
      node.type === 'text' ||
      node.type === 'inlineCode' ||
      node.type === 'code' ||
      node.type === 'html'
    )
      text += node.value;
    else if (!/^(?:strong|emphasis|delete|link)$/.test(node.type)) text += ' ';
  });
  return text
    .split(/\s+/)
    .map(lettersOf)
    .filter((word) => word !== '');
}
