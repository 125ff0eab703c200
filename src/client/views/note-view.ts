import { fill } from '../../locales/fill.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { MemberNote } from '../../model/member-document.ts';
import { filesSection } from './attachments.ts';
import { element } from '../element.ts';
import { NoteFiles } from './files/note-files.ts';
import { longDate } from '../long-date.ts';
import { noteHeader } from './note-header.ts';
import { noteParts } from './note-parts.ts';
import { createPictures } from './pictures.ts';
import { memberNoteAddress, meetingAddress } from '../../locales/address-book.ts';
import type { View, ViewContext } from './view.ts';

/** A meeting's full notes. */
export async function noteView(date: CalendarDate, context: ViewContext): Promise<View> {
  const note = await context.blobs.document<MemberNote>({ route: `note/${date}`, type: 'note' });
  const { config } = context;
  const files = new NoteFiles(context);
  const pictures = createPictures(files, context);
  const article = element(
    'article',
    { class: 'note' },
    noteHeader(note.overview, context),
    ...noteParts(note, { files, pictures }, context),
    ...filesSection(note.attachments, files, context),
  );
  return {
    title: fill(config.words.note.title, { date: longDate(date, config.tag) }),
    content: [article, onward(note, context), files.host],
    shown: () => pictures.start(),
  };
}

function onward({ overview, previous, following }: MemberNote, context: ViewContext): HTMLElement {
  const words = context.config.words.note;
  const links = [
    ...neighbour('prev', words.previous, previous, context),
    ...neighbour('next', words.following, following, context),
  ];
  const href = meetingAddress(context.config, overview.date);
  const open = element('p', {}, element('a', { href }, words.overview));
  const attributes = { class: 'neighbours', 'aria-label': words.neighbours };
  const list = links.length === 0 ? [] : [element('ul', { role: 'list' }, ...links)];
  return element('nav', attributes, ...list, open);
}

function neighbour(
  rel: 'prev' | 'next',
  label: string,
  date: CalendarDate | null,
  { config }: ViewContext,
): HTMLElement[] {
  if (date === null) return [];
  const attributes = { rel, href: memberNoteAddress(config, date) };
  const caption = element('span', { class: 'muted' }, label);
  const link = element('a', attributes, caption, element('strong', {}, longDate(date, config.tag)));
  return [element('li', { class: `neighbour-${rel}` }, link)];
}
