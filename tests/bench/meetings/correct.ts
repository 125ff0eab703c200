import type { GeneratedMeeting } from './generate.ts';

/** A meeting after a correction by its editor, in what all can read and in what members can. */
export function corrected(meeting: GeneratedMeeting): GeneratedMeeting {
  const [first, ...others] = meeting.presentations;
  if (first === undefined) throw new Error('corrected: the meeting has no presentation');
  const paragraphs = [...first.paragraphs, 'Rättelse: mottagningen öppnade först efter sommaren.'];
  const presentations = [{ ...first, paragraphs }, ...others];
  return { ...meeting, summary: `${meeting.summary} Rättad i efterhand.`, presentations };
}
