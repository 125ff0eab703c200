import type { MeetingView } from '../../../src/components/meetings/meeting-view.ts';
import type { Presentation } from '../../../src/model/meeting.ts';

const counties = { '01': 'Stockholms län', '05': 'Östergötlands län', '12': 'Skåne län' };

/** A presentation by a municipality, from its name and code. */
export function presentation(name: string, code: string): Presentation {
  const slug = name.toLowerCase();
  const county = counties[code.slice(0, 2) as keyof typeof counties];
  const of = { code: code.slice(0, 2), name: county, slug: county };
  return {
    id: slug,
    municipality: { code, name, slug, county: of },
    organisation: null,
    title: null,
    speaker: null,
    role: null,
    population: null,
    topics: [],
  };
}

/** A meeting as the pages see it; `ahead` follows from its state unless given. */
export function view(
  date: string,
  state: MeetingView['state'],
  presentations: Presentation[] = [],
  ahead = state === 'planned',
): MeetingView {
  const meeting: MeetingView['meeting'] = {
    date,
    time: null,
    place: null,
    changed: null,
    status: state === 'cancelled' ? 'cancelled' : null,
    reason: null,
    summary: null,
    chair: null,
    presentations,
    next: null,
    hasText: state === 'held',
    parts: null,
  };
  return { meeting, state, ahead, closed: meeting.hasText, ends: `${date}T13:45:00.000Z` };
}
