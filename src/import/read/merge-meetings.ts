import type { CalendarDate } from '../../model/calendar-date.ts';
import { daysFrom } from '../../model/days.ts';
import { participantOf } from '../../model/participant.ts';
import { emptyMeeting, type Doubt, type MeetingDraft } from './draft.ts';
import type { FoundPresentation } from '../find/found-presentation.ts';
import type { ReadSection } from './read-section.ts';

/** Puts together what all places say of each meeting, oldest first. */
export function mergeMeetings(
  drafts: MeetingDraft[],
  pointers: ReadSection['pointers'],
): MeetingDraft[] {
  const byDate = new Map<CalendarDate, MeetingDraft>();
  // What a section says comes first, whatever the order on the page.
  for (const draft of [...drafts].sort((a, b) => Number(b.section) - Number(a.section))) {
    const known = byDate.get(draft.date) ?? emptyMeeting(draft.date);
    byDate.set(draft.date, mergeTwo(known, draft));
  }
  const meetings = [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const pointer of pointers) applyPointer(pointer, meetings);
  for (const meeting of meetings) finish(meeting, meetings);
  return meetings;
}

function mergeTwo(first: MeetingDraft, second: MeetingDraft): MeetingDraft {
  const twice: Doubt[] =
    first.section && second.section ? [{ code: 'dated-twice', values: {} }] : [];
  // A schedule is written before, a section afterwards: what is inferred there needs no doubt here.
  const doubts = first.section
    ? second.doubts.filter(({ code }) => code !== 'inferred-year')
    : second.doubts;
  return {
    date: first.date,
    section: first.section || second.section,
    parts: [...first.parts, ...second.parts],
    data: [...first.data, ...second.data],
    doubts: [...first.doubts, ...doubts, ...twice],
    times: [...first.times, ...second.times],
    cancelled: first.cancelled || second.cancelled,
    reason: first.reason ?? second.reason,
    next: first.next ?? second.next,
    chair: first.chair ?? second.chair,
    presentations: [...first.presentations, ...second.presentations],
    mentioned: [...first.mentioned, ...second.mentioned],
  };
}

/** A pointer tells its own meeting the day of the next, and the next its time and who presents. */
function applyPointer(pointer: ReadSection['pointers'][number], meetings: MeetingDraft[]): void {
  const from = meetings.find(({ date }) => date === pointer.from);
  const target = meetings.find(({ date }) => date === pointer.date);
  if (from && pointer.wrongWeekday)
    from.doubts.push({ code: 'next-weekday', values: { text: pointer.text } });
  if (target) {
    if (pointer.time) target.times.push(pointer.time);
    target.presentations.push(...pointer.presentations);
  }
  const between = meetings.find(({ date, cancelled }) => date > pointer.from && !cancelled);
  const last = meetings.every(({ date }) => date <= pointer.from);
  const skips = between !== undefined && between.date < pointer.date;
  if (from && (last || (target && !skips))) from.next ??= pointer.date;
  else
    from?.doubts.push({ code: 'next-missing', values: { text: pointer.text, date: pointer.date } });
}

function finish(meeting: MeetingDraft, all: MeetingDraft[]): void {
  meeting.presentations = mergePresentations(meeting.presentations);
  const isUnheld = !meeting.section && !meeting.cancelled;
  meeting.doubts.push(
    ...mentionedDoubts(meeting),
    ...timeDoubts(meeting),
    ...(isUnheld ? [{ code: 'schedule-only' as const, values: {} }] : []),
    ...nearDoubts(meeting, all),
    ...speakerDoubts(meeting),
  );
  const time = fullestTime(meeting);
  meeting.times = time ? [time] : [];
}

/** Municipalities that are named and do not present. */
function mentionedDoubts({ mentioned, presentations }: MeetingDraft): Doubt[] {
  const presenting = presentations.map(({ municipality }) => municipality?.name);
  const names = [...new Set(mentioned)].filter((name) => !presenting.includes(name));
  return names.length === 0 ? [] : [{ code: 'mentioned', values: { names: names.join(', ') } }];
}

function timeDoubts({ times }: MeetingDraft): Doubt[] {
  const starts = new Set(times.map(({ time }) => time.start));
  const written = [...new Set(times.map((each) => each.written))];
  return starts.size < 2 ? [] : [{ code: 'time', values: { text: written.join(' / ') } }];
}

/** The first, or the same with its end. */
function fullestTime({ times }: MeetingDraft): MeetingDraft['times'][number] | undefined {
  const [first] = times;
  return times.find(({ time }) => time.end !== null && time.start === first?.time.start) ?? first;
}

/** A line of a schedule that may mean a meeting which has notes a day or two away. */
function nearDoubts(meeting: MeetingDraft, all: MeetingDraft[]): Doubt[] {
  const near = all.find(
    ({ section, date }) => section && !meeting.section && daysBetween(date, meeting.date) <= 2,
  );
  return near ? [{ code: 'day-near', values: { date: near.date } }] : [];
}

function speakerDoubts({ presentations }: MeetingDraft): Doubt[] {
  const unnamed = presentations.filter(({ speaker }) => speaker === null);
  return unnamed.map((one) => ({ code: 'speaker', values: { name: participantOf(one) } }));
}

function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return Math.abs(daysFrom(a, b));
}

/** One presentation for each municipality, with what any of its sources knows. */
function mergePresentations(all: FoundPresentation[]): FoundPresentation[] {
  const byName = new Map<string, FoundPresentation>();
  for (const each of all) {
    const name = each.municipality?.code ?? each.organisation ?? '';
    const known = byName.get(name);
    if (known === undefined) byName.set(name, { ...each });
    else {
      const sameSpeaker =
        known.speaker === null || each.speaker === null || known.speaker === each.speaker;
      known.speaker ??= each.speaker;
      if (sameSpeaker) known.role ??= each.role;
      known.population ??= each.population;
      known.title ??= each.title;
    }
  }
  return [...byName.values()];
}
