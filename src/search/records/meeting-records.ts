import { formatDate } from '../../locales/dates.ts';
import { fill } from '../../locales/fill.ts';
import { formatPopulation } from '../../locales/quantities.ts';
import type { Overview, Part, Presentation } from '../../model/meeting.ts';
import { participantOf } from '../../model/participant.ts';
import type { Fact } from './fact.ts';
import { isAlone, partsAbout, textsOf, wholeHeadings } from './note-parts.ts';
import { headingsOf, joinBlocks } from './plain-text.ts';
import type { RecordContext } from './record-context.ts';
import { recordFacts } from './record-facts.ts';
import type { RecordMeta, SearchRecord } from './search-record.ts';

/**
 * One record for each presentation, and one for the meeting as a whole where it has something of
 * its own to find: a summary or text about more than one presentation, or no presentation at all.
 * A meeting with one presentation is one record, or it would be found twice.
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
  if (isAlone(overview)) return records;
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
  const { id, municipality, topics } = presentation;
  const own = partsAbout(overview, presentation, parts);
  const general = isAlone(overview) ? parts.filter((part) => !own.includes(part)) : [];
  const place = participantOf(presentation) || undefined;
  const text = joinBlocks([
    ...(isAlone(overview) ? [cancelledText(overview, context), overview.summary ?? ''] : []),
    ...textsOf(general),
    ...textsOf(own, place),
  ]);
  return {
    url: context.addresses.meeting(overview.date, id),
    kind: 'presentation',
    text,
    language: context.locale.code,
    meta: withoutEmpty({
      ...sharedMeta(overview, context),
      title: presentation.title ?? place ?? meetingTitle(overview, context),
      place,
      county: municipality?.county.name,
      speaker: presentation.speaker ?? undefined,
      role: presentation.role ?? undefined,
      topics: topics.join(', '),
      headings: [...wholeHeadings(general), ...own.flatMap(({ tree }) => headingsOf(tree))].join(
        ', ',
      ),
    }),
    aliases: aliasesOf(presentation, context),
    facts: factsOf(overview, text, context, presentation),
    filters: filtersOf(overview, presentation),
  };
}

function aliasesOf({ municipality, population }: Presentation, { locale }: RecordContext): string {
  const { inhabitants } = locale.pages.meeting;
  return [
    ...(municipality === null ? [] : [locale.search.municipality]),
    ...(population === null ? [] : [inhabitants(formatPopulation(population, locale.code))]),
  ].join(' ');
}

function filtersOf(
  { date }: Overview,
  { municipality, organisation, topics }: Presentation,
): SearchRecord['filters'] {
  return {
    year: [date.slice(0, 4)],
    ...(municipality && {
      municipality: [municipality.name],
      county: [municipality.county.name],
    }),
    ...(organisation !== null && { organisation: [organisation] }),
    ...(topics.length > 0 && { topic: topics }),
  };
}

function wholeRecord(overview: Overview, parts: Part[], context: RecordContext): SearchRecord {
  const { presentations, date, summary } = overview;
  const taken = new Set(presentations.flatMap((one) => partsAbout(overview, one, parts)));
  const own = parts.filter((part) => !taken.has(part));
  const text = joinBlocks([cancelledText(overview, context), summary ?? '', ...textsOf(own)]);
  return {
    url: context.addresses.meeting(date),
    kind: 'meeting',
    text,
    language: context.locale.code,
    meta: withoutEmpty({
      ...sharedMeta(overview, context),
      title: meetingTitle(overview, context),
      headings: wholeHeadings(own).join(', '),
    }),
    facts: factsOf(overview, text, context),
    filters: { year: [date.slice(0, 4)] },
  };
}

function factsOf(
  { date, status }: Overview,
  text: string,
  { locale }: RecordContext,
  presentation?: Presentation,
): Fact[] {
  const source = {
    kind: presentation === undefined ? ('meeting' as const) : ('presentation' as const),
    text,
    date,
    cancelled: status === 'cancelled',
    county: presentation?.municipality?.county.code,
    population: presentation?.population ?? null,
  };
  return recordFacts(source, locale.code);
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
