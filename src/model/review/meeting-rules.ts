import { addDays } from '../days.ts';
import { listItems } from '../field-values.ts';
import { readFields } from '../fields.ts';
import { problem, type Problem } from '../problem.ts';
import { isDraft } from '../publication.ts';
import type { MeetingNote } from '../read-meeting.ts';
import { Source } from '../source.ts';
import type { Value } from '../yaml-value.ts';
import type { ReviewRule } from './review-context.ts';

/** Days that an editor has to write down what was said. */
const DAYS = 14;

/** Reports meetings that were held more than 14 days ago and have no text yet. */
export const reviewNotes: ReviewRule = ({ meetings, today, locale }) => {
  const latest = addDays(today, -DAYS);
  return meetings.flatMap(({ source, fields, meeting }): Problem[] => {
    if (meeting === null || fields === null || isDraft(meeting, today)) return [];
    const { date, status, hasText } = meeting.overview;
    if (hasText || status === 'cancelled' || date >= latest) return [];
    const [cancelled = 'cancelled'] = locale.keys.values.status.cancelled;
    const values = { days: String(DAYS), status: `${fields.name('status')}: ${cancelled}` };
    const field = fields.get('date');
    const read = field?.value.kind === 'text' ? field.value.read : '';
    return [problem('notes-missing', source.position(field?.value.at ?? 0), read, values)];
  });
};

/** Reports presentations that name nobody who spoke; before the day it may not be known. */
export const reviewSpeakers: ReviewRule = ({ meetings, today }) =>
  meetings.flatMap((note) => {
    const isAhead = (note.date ?? '') > today;
    if (isAhead || note.meeting?.overview.status === 'cancelled') return [];
    const items = listItems(note.fields?.get('presentations') ?? null);
    return items.flatMap((item) => speakerMissing(note, item) ?? []);
  });

function speakerMissing({ source }: MeetingNote, item: Value): Problem | null {
  if (item.kind !== 'text' && item.kind !== 'mapping') return null;
  // What is wrong with the keys has been said when they were read.
  const silent = new Source(source.file, source.text, source.locale, []);
  const entries = item.kind === 'mapping' ? item.entries : [];
  const names = source.locale.keys.presentation;
  const fields = readFields(silent, { kind: 'mapping', at: item.at, entries }, { names });
  if (fields.get('speaker') !== null) return null;
  const who = (fields.get('municipality') ?? fields.get('organisation'))?.value ?? item;
  const name = who.kind === 'text' ? who.read : '';
  const key = fields.name('speaker');
  // A name alone has no room for another line.
  const near = item.kind === 'text' ? `- ${fields.name('municipality')}: ${name}` : '';
  return problem('speaker-missing', source.position(who.at), name, { key, near });
}
