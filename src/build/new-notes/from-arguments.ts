import type { CalendarDate } from '../../model/calendar-date.ts';
import type {
  NewMeeting,
  NewNote,
  NewPost,
  NewPresentation,
} from '../../model/new-notes/new-note.ts';
import { oneLine, readName, type ReadName } from '../../model/new-notes/read-presenters.ts';
import type { Given, GivenPresenter } from './arguments.ts';
import { NewNoteError } from './new-note-error.ts';
import type { Surroundings } from './surroundings.ts';
import { understandDate, understandTime, understandType, type Understood } from './understand.ts';

/** Whether the arguments say anything of the note; then nothing is asked, lest an argument be lost. */
export function isEnough({ dates, presenters, yes, ...given }: Given): boolean {
  const { time, title, type, author, role } = given;
  const said = [time, title, type, author, role].some((value) => value !== undefined);
  return yes || said || dates.length + presenters.length > 0;
}

/**
 * The notes that arguments ask for.
 *
 * @throws {NewNoteError} when they cannot be understood, or lack what cannot be proposed
 */
export function notesFromArguments(given: Given, place: Surroundings): NewNote[] {
  const dates = given.dates.map((text) => need(understandDate(text, place), text));
  if (given.post) return [postFrom(given, dates, place)];
  const { proposal } = place;
  if (dates.length === 0 && proposal === null) throw new NewNoteError('date-missing');
  if (dates.length > 1) refuseDetails(given);
  const wanted = dates.length > 0 ? dates : [proposal?.date ?? ''];
  return [...new Set(wanted)].map((date) => meetingFrom(given, date, place));
}

function meetingFrom(given: Given, date: CalendarDate, place: Surroundings): NewMeeting {
  const { time } = given;
  return {
    kind: 'meeting',
    date,
    time: time === undefined ? null : need(understandTime(time, place), '--time'),
    presentations: presentationsFrom(given, place),
  };
}

function presentationsFrom({ presenters }: Given, place: Surroundings): NewPresentation[] {
  const presentations = presenters.map((each) => presentationFrom(each, place));
  const names = presentations.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new NewNoteError('twice', { option: twice });
  return presentations;
}

function presentationFrom(given: GivenPresenter, { locale }: Surroundings): NewPresentation {
  const read = readName(given.name, locale);
  if (read.name === '') throw new NewNoteError('bad-argument', { detail: given.option });
  const named = given.option === '--municipality';
  if (named && !read.isMunicipality) throw unknownMunicipality(read);
  const name = named ? read.name : oneLine(given.name);
  const [speaker, role] = [orNull(given.speaker), orNull(given.role)];
  return { name, isMunicipality: named, speaker, role };
}

function unknownMunicipality({ name, near }: ReadName): NewNoteError {
  if (near === '') return new NewNoteError('municipality-unknown', { name });
  return new NewNoteError('municipality-near', { name, near });
}

function postFrom(given: Given, dates: CalendarDate[], place: Surroundings): NewPost {
  const title = orNull(given.title);
  if (title === null) throw new NewNoteError('title-missing');
  if (dates.length > 1)
    throw new NewNoteError('one-date-only', { option: '--post', count: String(dates.length) });
  return {
    kind: 'post',
    date: dates[0] ?? place.today,
    title,
    type: given.type === undefined ? 'notice' : need(understandType(given.type, place), '--type'),
    author: orNull(given.author),
    role: orNull(given.role),
  };
}

function refuseDetails({ dates, presenters }: Given): void {
  const [presenter] = presenters;
  if (presenter === undefined) return;
  const values = { option: presenter.option, count: String(dates.length) };
  throw new NewNoteError('one-date-only', values);
}

function orNull(text: string | undefined): string | null {
  return oneLine(text ?? '') || null;
}

function need<T>({ value, why }: Understood<T>, option: string): T {
  if (why !== null) throw new NewNoteError('bad-value', { option, why });
  return value;
}
