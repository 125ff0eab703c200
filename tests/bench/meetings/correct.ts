import type { GeneratedMeeting } from './generate.ts';

/** A meeting after its editor has gone on with the note, in what only members can read. */
export function continued(meeting: GeneratedMeeting): GeneratedMeeting {
  const [first, ...others] = meeting.presentations;
  if (first === undefined) throw new Error('continued: the meeting has no presentation');
  const paragraphs = [...first.paragraphs, 'Rättelse: mottagningen öppnade först efter sommaren.'];
  return { ...meeting, presentations: [{ ...first, paragraphs }, ...others] };
}

/** A meeting after a correction by its editor, in what all can read and in what members can. */
export function corrected(meeting: GeneratedMeeting): GeneratedMeeting {
  return { ...continued(meeting), summary: `${meeting.summary} Rättad i efterhand.` };
}
