import { stringify } from 'yaml';
import type { Locale } from '../../locales/locale.ts';
import type { NewMeeting, NewNote, NewPost, NewPresentation } from './new-note.ts';

type Keys = Locale['keys'];
/** Keys in the order they are written; null leaves a key empty for the editor to fill in. */
type Entries = Record<string, unknown>;

/** The text of a new note: front matter that passes every check, and the headings to write under. */
export function noteText(note: NewNote, locale: Locale): string {
  const meeting = note.kind === 'meeting';
  const entries = meeting ? meetingEntries(note, locale.keys) : postEntries(note, locale.keys);
  const rule = meeting ? locale.newNotes.rule : locale.newNotes.postRule;
  // One line a value, however long, so that an editor's change shows as the change of that line.
  const yaml = stringify(entries, { nullStr: '', singleQuote: true, lineWidth: 0 });
  return `---\n# ${rule}\n${yaml}---\n${meeting ? headings(note) : '\n'}`;
}

function meetingEntries({ date, time, presentations }: NewMeeting, keys: Keys): Entries {
  const { meeting } = keys;
  const items = presentations.map((each) => presentationEntries(each, keys));
  return {
    [nameOf(meeting, 'date')]: date,
    ...(time !== null && { [nameOf(meeting, 'time')]: time }),
    [nameOf(meeting, 'summary')]: null,
    ...(items.length > 0 && { [nameOf(meeting, 'presentations')]: items }),
  };
}

function presentationEntries(
  { name, isMunicipality, speaker, role }: NewPresentation,
  { presentation }: Keys,
): Entries {
  return {
    [nameOf(presentation, isMunicipality ? 'municipality' : 'organisation')]: name,
    [nameOf(presentation, 'title')]: null,
    [nameOf(presentation, 'speaker')]: speaker,
    [nameOf(presentation, 'role')]: role,
    [nameOf(presentation, 'topics')]: null,
  };
}

function postEntries(
  { title, date, type, author, role }: NewPost,
  { post, values }: Keys,
): Entries {
  return {
    [nameOf(post, 'title')]: title,
    [nameOf(post, 'date')]: date,
    [nameOf(post, 'kind')]: nameOf(values.kind, type),
    [nameOf(post, 'author')]: author,
    [nameOf(post, 'role')]: role,
    [nameOf(post, 'summary')]: null,
  };
}

function headings({ presentations }: NewMeeting): string {
  return `\n${presentations.map(({ name }) => `## ${headingText(name)}\n\n`).join('')}`;
}

/** Markdown's own signs in an organisation's name would change the heading. */
function headingText(name: string): string {
  return name.replace(/[\\`*_[\]<>#&~|!]/g, '\\$&');
}

/** The name that the locale proposes for a key or value. */
function nameOf<K extends string>(names: Record<K, string[]>, key: K): string {
  return names[key][0] ?? key;
}
