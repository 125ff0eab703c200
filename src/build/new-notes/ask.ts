import { formatDate } from '../../locales/dates.ts';
import { fill } from '../../locales/fill.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { NewMeeting, NewNote, NewPost } from '../../model/new-notes/new-note.ts';
import { readPerson } from '../../model/new-notes/read-presenters.ts';
import { shownPath } from '../report/shown-path.ts';
import { join } from 'node:path';
import { askPresentations } from './ask-presentations.ts';
import { Dialogue, means, type Answerer } from './dialogue.ts';
import { sayWhy } from './say-why.ts';
import type { Surroundings } from './surroundings.ts';
import {
  typeNames,
  understandDate,
  understandTime,
  understandType,
  type Understood,
} from './understand.ts';

/**
 * Asks for what only the editor can know, and makes a note of it.
 *
 * @param kind what is to be made, where that is known
 */
export async function askForNote(
  place: Surroundings,
  answerer: Answerer,
  kind: NewNote['kind'] | null = null,
): Promise<NewNote> {
  const dialogue = new Dialogue(answerer, place.locale);
  const wanted = kind ?? (await askKind(place, dialogue));
  return wanted === 'post' ? askPost(place, dialogue) : askMeeting(place, dialogue);
}

async function askKind({ locale }: Surroundings, dialogue: Dialogue): Promise<NewNote['kind']> {
  const { answers, again } = locale.newNotes;
  return dialogue.askFor('kind', {}, (answer): Understood<NewNote['kind']> => {
    if (answer === null || means(answer, answers.meeting)) return { value: 'meeting', why: null };
    if (means(answer, answers.post)) return { value: 'post', why: null };
    return { value: null, why: again.kind };
  });
}

async function askMeeting(place: Surroundings, dialogue: Dialogue): Promise<NewMeeting> {
  const date = await askDate(place, dialogue);
  const time = place.hasUsualTime(date) ? null : await askTime(place, dialogue);
  const presentations = await askPresentations(place.locale, dialogue);
  return { kind: 'meeting', date, time, presentations };
}

async function askDate(place: Surroundings, dialogue: Dialogue): Promise<CalendarDate> {
  const { proposal, locale } = place;
  const values: Record<string, string> = proposal
    ? { date: formatDate(proposal.date, locale.code), why: sayWhy(proposal, locale) }
    : {};
  return dialogue.askFor(proposal ? 'dateProposed' : 'date', values, (answer) => {
    if (answer === null && proposal) return { value: proposal.date, why: null };
    if (answer === null) return { value: null, why: locale.newNotes.again.date };
    const understood = understandDate(answer, place);
    return understood.why === null ? refuseTaken(understood.value, place) : understood;
  });
}

function refuseTaken(date: CalendarDate, place: Surroundings): Understood<CalendarDate> {
  const taken = place.meetings.get(date);
  if (taken === undefined) return { value: date, why: null };
  const path = shownPath(join(place.dir, taken));
  return { value: null, why: fill(place.locale.newNotes.again.exists, { path }) };
}

async function askTime(place: Surroundings, dialogue: Dialogue): Promise<string | null> {
  const { lastTime } = place;
  const values: Record<string, string> = lastTime === null ? {} : { time: lastTime };
  return dialogue.askFor<string | null>(
    lastTime === null ? 'time' : 'timeProposed',
    values,
    (answer) => (answer === null ? { value: lastTime, why: null } : understandTime(answer, place)),
  );
}

async function askPost(place: Surroundings, dialogue: Dialogue): Promise<NewPost> {
  const { newNotes, keys } = place.locale;
  const title = await dialogue.askFor('title', {}, (answer): Understood<string> =>
    answer === null ? { value: null, why: newNotes.again.title } : { value: answer, why: null },
  );
  const types = typeNames(place.locale);
  const usual = keys.values.kind.notice[0] ?? 'notice';
  const type = await dialogue.askFor('type', { types, type: usual }, (answer) =>
    understandType(answer ?? usual, place),
  );
  const { name: author, role } = readPerson((await dialogue.ask('author')) ?? '');
  return { kind: 'post', date: place.today, title, type, author, role };
}
