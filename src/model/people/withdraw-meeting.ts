import type { Meeting, Overview, Presentation } from '../meeting.ts';
import type { NameFinder } from './find-names.ts';
import { namelessFiles, namelessSlugs } from './nameless.ts';
import type { Person } from './person.ts';
import { participantOf } from '../participant.ts';
import { rewriteMeeting } from './rewrite.ts';
import { roleAt } from './role-at.ts';
import { withoutPeople } from './speakers.ts';
import { without, type Withdrawal } from './withdrawal.ts';

/** A meeting without the names: in what is for members roles stand for them. */
export function withdrawFromMeeting(meeting: Meeting, withdrawal: Withdrawal): Meeting {
  const { finder, words } = withdrawal;
  const { overview } = meeting;
  const { files, names } = namelessFiles(meeting.attachments, finder, words.nameless);
  const open = without(withdrawal, names, () => words.someone);
  const closed = without(
    withdrawal,
    names,
    (person) => roleIn(overview, person, finder) ?? words.someone,
  );
  return rewriteMeeting({ ...unnamed(meeting, withdrawal), attachments: files }, open, closed);
}

/** Without those who are nothing but named: speakers, the chair, addresses of presentations. */
function unnamed(meeting: Meeting, { finder, words }: Withdrawal): Meeting {
  const { overview, notes } = meeting;
  const { chair, presentations, parts, date } = overview;
  const ids = namelessSlugs(
    presentations.map(({ id }) => id),
    finder,
    words.nameless,
  );
  const belong = <P extends { presentation: string | null }>(part: P): P => ({
    ...part,
    presentation: ids.get(part.presentation ?? '') ?? part.presentation,
  });
  const shown = presentations.map((each) => ({
    ...withoutSpeaker(each, date, finder),
    id: ids.get(each.id) ?? each.id,
    topics: each.topics.filter((topic) => !finder.has(topic)),
  }));
  return {
    ...meeting,
    overview: {
      ...overview,
      chair: chair && withoutPeople(chair, finder),
      presentations: shown,
      parts: parts?.map(belong) ?? null,
    },
    notes: notes.map(belong),
  };
}

function withoutSpeaker(
  presentation: Presentation,
  date: string,
  finder: NameFinder<Person>,
): Presentation {
  const { speaker, role } = presentation;
  const left = speaker && withoutPeople(speaker, finder);
  if (left === speaker) return presentation;
  if (left !== null) return { ...presentation, speaker: left };
  const [found] = finder.find(speaker ?? '');
  const known = found && roleAt(found.who, date, participantOf(presentation));
  return { ...presentation, speaker: null, role: role ?? known?.role ?? null, withdrawn: true };
}

/** What a person was at a meeting: as stated for what they presented, else as `people.yaml` has it. */
function roleIn(overview: Overview, person: Person, finder: NameFinder<Person>): string | null {
  const own = overview.presentations.find(({ speaker }) => {
    const named = finder.find(speaker ?? '');
    return named.some(({ who }) => who === person);
  });
  const alone = own && withoutPeople(own.speaker ?? '', finder) === null;
  if (alone && own.role !== null) return own.role;
  const known = roleAt(person, overview.date, own ? participantOf(own) : null) ?? person.roles[0];
  return known?.role ?? null;
}
