import type { Content } from '../content.ts';
import type { Meeting, Presentation } from '../meeting.ts';

/**
 * What visitors may know. The role that stands for someone in the members' texts goes too: with the
 * place and the day it would tell who it was.
 */
export function openContent(content: Content): Content {
  return { ...content, meetings: content.meetings.map(withoutRoles) };
}

function withoutRoles(meeting: Meeting): Meeting {
  const { overview } = meeting;
  if (!overview.presentations.some(({ withdrawn }) => withdrawn)) return meeting;
  const presentations = overview.presentations.map(withoutRole);
  return { ...meeting, overview: { ...overview, presentations } };
}

function withoutRole({ withdrawn, ...presentation }: Presentation): Presentation {
  return withdrawn ? { ...presentation, role: null } : presentation;
}
