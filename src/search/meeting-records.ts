import { formatDate } from '../locales/dates.ts';
import { fill } from '../locales/fill.ts';
import type { Overview, Part, Presentation } from '../model/meeting.ts';
import { headingsOf, joinBlocks, plainText } from './plain-text.ts';
import type { RecordContext } from './record-context.ts';
import type { RecordMeta, SearchRecord } from './search-record.ts';

/**
 * One record for each presentation, and one for the meeting as a whole where it has something of
 * its own to find: a summary or text about more than one presentation, or no presentation at all.
 *
 * @param parts the text that the readers of this index may read
 */
export function meetingRecords(
  overview: Overview,
  parts: Part[],
  context: RecordContext,
): SearchRecord[] {
  const records = overview.presentations.map((presentation) =>
    presentationRecord(overview, presentation, parts, context),
  );
  const whole = wholeRecord(overview, parts, context);
  if (records.length === 0 || whole.text !== '') records.push(whole);
  return records;
}

function presentationRecord(
  overview: Overview,
  presentation: Presentation,
  parts: Part[],
  context: RecordContext,
): SearchRecord {
  const { id, municipality, organisation, topics } = presentation;
  const own = partsOf(overview, presentation, parts);
  const place = municipality?.name ?? organisation ?? undefined;
  return {
    url: context.addresses.meeting(overview.date, id),
    kind: 'presentation',
    text: joinBlocks([alone(overview) ? (overview.summary ?? '') : '', ...textsOf(own, place)]),
    language: context.locale.code,
    meta: withoutEmpty({
      ...sharedMeta(overview, context),
      title: presentation.title ?? place ?? meetingTitle(overview, context),
      place,
      county: municipality?.county.name,
      area: municipality === null ? undefined : context.locale.search.municipality,
      speaker: presentation.speaker ?? undefined,
      role: presentation.role ?? undefined,
      topics: topics.join(', '),
      headings: own.flatMap(({ tree }) => headingsOf(tree)).join(', '),
    }),
    filters: {
      year: [overview.date.slice(0, 4)],
      ...(municipality && {
        municipality: [municipality.name],
        county: [municipality.county.name],
      }),
      ...(organisation !== null && { organisation: [organisation] }),
      ...(topics.length > 0 && { topic: topics }),
    },
  };
}

function wholeRecord(overview: Overview, parts: Part[], context: RecordContext): SearchRecord {
  const { presentations, date, summary } = overview;
  const taken = new Set(presentations.flatMap((one) => partsOf(overview, one, parts)));
  const own = parts.filter((part) => !taken.has(part));
  const summaries = alone(overview) ? [] : [summary ?? ''];
  return {
    url: context.addresses.meeting(date),
    kind: 'meeting',
    text: joinBlocks([cancelledText(overview, context), ...summaries, ...textsOf(own)]),
    language: context.locale.code,
    meta: withoutEmpty({
      ...sharedMeta(overview, context),
      title: meetingTitle(overview, context),
      headings: own.flatMap(({ heading, tree }) => [heading ?? '', ...headingsOf(tree)]).join(', '),
    }),
    filters: { year: [date.slice(0, 4)] },
  };
}

/** A note about one presentation need not give it a heading: then the whole text is about it. */
function partsOf(overview: Overview, { id }: Presentation, parts: Part[]): Part[] {
  const own = parts.filter((part) => part.presentation === id);
  return own.length === 0 && alone(overview) ? parts : own;
}

function alone({ presentations }: Overview): boolean {
  return presentations.length === 1;
}

/** @param known a heading that says no more than the record's own facts do */
function textsOf(parts: Part[], known?: string): string[] {
  return parts.flatMap(({ heading, tree }) => [
    heading === null || heading === known ? '' : heading,
    plainText(tree),
  ]);
}

function meetingTitle({ date }: Overview, { locale }: RecordContext): string {
  return fill(locale.search.meetingTitle, { day: formatDate(date, locale.code) });
}

function cancelledText({ status, reason }: Overview, { locale }: RecordContext): string {
  if (status !== 'cancelled') return '';
  const { cancelled, cancelledBecause } = locale.search;
  return reason === null ? '' : fill(cancelledBecause, { cancelled, reason });
}

function sharedMeta(
  { date, status, chair }: Overview,
  { locale }: RecordContext,
): Partial<RecordMeta> {
  return {
    date,
    day: formatDate(date, locale.code),
    ...(chair !== null && { chair }),
    ...(status === 'cancelled' && { status: locale.search.cancelled }),
  };
}

type Loose<T> = { [K in keyof T]?: T[K] | undefined };

function withoutEmpty(meta: Loose<RecordMeta> & { title: string }): RecordMeta {
  const entries = Object.entries(meta).filter(([, value]) => value !== undefined && value !== '');
  return { title: meta.title, ...Object.fromEntries(entries) };
}
