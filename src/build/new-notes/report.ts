import { resolve } from 'node:path';
import { formatDate } from '../../locales/dates.ts';
import { describeLine } from '../../locales/describe.ts';
import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import type { NewNote } from '../../model/new-notes/new-note.ts';
import { shownPath } from '../report/shown-path.ts';
import type { Created } from './create.ts';
import { sayWhy } from './say-why.ts';
import type { Surroundings } from './surroundings.ts';

/** What was written, and what the editor does next. */
export function describeCreated(created: Created, place: Surroundings): string {
  const { written, next } = place.locale.newNotes;
  const files = created.paths.map((path) => fill(written, { path }));
  const steps = nextSteps(created, place).map((step, index) => `${String(index + 1)}. ${step}`);
  return [...files, '', next.title, ...steps].join('\n');
}

/** Which date was taken where nobody chose one, and why. */
export function describeProposal({ proposal, locale }: Surroundings): string {
  if (proposal === null) return '';
  const values = { date: formatDate(proposal.date, locale.code), why: sayWhy(proposal, locale) };
  return fill(locale.newNotes.proposed, values);
}

function nextSteps(
  { notes, paths, mend }: Created,
  { locale, today, dir }: Surroundings,
): string[] {
  const { next } = locale.newNotes;
  const problems = mend.map((problem) => describeLine(problem, locale)).join('\n   ');
  const planned = notes.some((note) => note.kind === 'meeting' && note.date >= today);
  const message = quoted(messageOf(notes, locale));
  return [
    fill(next.write, { path: paths.join(', ') }),
    ...(planned ? [next.notes] : []),
    ...(problems === '' ? [] : [fill(next.mend, { problems })]),
    fill(next.preview, { command: `npm run dev${contentOption(dir)}` }),
    fill(next.check, { command: `npm run check${contentOption(dir)}` }),
    fill(next.commit, { paths: paths.map(quoted).join(' '), message }),
  ];
}

function messageOf(notes: NewNote[], { newNotes }: Locale): string {
  const { message } = newNotes.next;
  const [note] = notes;
  if (note === undefined || notes.length > 1) return message.meetings;
  if (note.kind === 'post') return fill(message.post, { title: note.title });
  return fill(message.meeting, { date: note.date });
}

function contentOption(dir: string): string {
  if (resolve(dir) === resolve('content')) return '';
  return ` -- --content ${quoted(shownPath(dir))}`;
}

/** As one word of a command line. */
function quoted(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `"${text.replace(/["$`\\]/g, '\\$&')}"`;
}
