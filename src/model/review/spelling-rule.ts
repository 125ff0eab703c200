import { distance } from 'fastest-levenshtein';
import { textField, type TextField } from '../field-values.ts';
import { listItems } from '../field-values.ts';
import { readFields, type Field } from '../fields.ts';
import type { Person } from '../people/person.ts';
import { namesIn } from '../people/speakers.ts';
import { problem, type Problem } from '../problem.ts';
import type { MeetingNote } from '../read-meeting.ts';
import type { PostNote } from '../read-post.ts';
import { Source } from '../source.ts';
import type { ReviewRule } from './review-context.ts';

/** Letters that differ where the same person is meant. */
const SLIPS = 2;

/** Reports names of speakers and authors that are not spelt as in `people.yaml`. */
export const reviewSpellings: ReviewRule = ({ meetings, posts, people }) =>
  people.length === 0
    ? []
    : [...meetings, ...posts].flatMap((note) =>
        namingFields(note).flatMap((field) => misspelt(note.source, field, people)),
      );

function misspelt(source: Source, { key, value }: TextField, people: Person[]): Problem[] {
  const read = value.read.replace(/\s+/g, ' ');
  return namesIn(read).flatMap((name) => {
    const right = rightName(name, people);
    if (right === null) return [];
    const near = `${key}: ${read.replace(name, right)}`;
    return [problem('person-spelling', source.position(value.at), name, { near })];
  });
}

/** Null where the name is right, or nobody's in the list. */
function rightName(name: string, people: Person[]): string | null {
  const lower = name.toLowerCase();
  const named = people.filter(({ withdrawn }) => !withdrawn);
  if (people.some((person) => person.name === name)) return null;
  const listed = named.find(({ spellings }) =>
    spellings.some((spelling) => spelling.toLowerCase() === lower),
  );
  const near = named.find((person) => distance(person.name.toLowerCase(), lower) <= SLIPS);
  return (listed ?? near)?.name ?? null;
}

/** The fields of a note that hold nothing but names. */
function namingFields(note: MeetingNote | PostNote): TextField[] {
  // What is wrong with the keys has been said when they were read.
  const silent = new Source(note.source.file, note.source.text, note.source.locale, []);
  if ('post' in note) return texts(silent, [note.fields?.get('author') ?? null]);
  const names = note.source.locale.keys.presentation;
  const speakers = listItems(note.fields?.get('presentations') ?? null).map((item) =>
    item.kind === 'mapping' ? readFields(silent, item, { names }).get('speaker') : null,
  );
  return texts(silent, [note.fields?.get('chair') ?? null, ...speakers]);
}

function texts(source: Source, fields: (Field | null)[]): TextField[] {
  return fields.flatMap((field) => textField(source, field) ?? []);
}
