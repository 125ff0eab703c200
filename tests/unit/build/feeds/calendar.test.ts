import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { siteFiles } from '../../../../src/build/feeds/site-files.ts';
import type { PublicMeeting, PublicSite } from '../../../../src/build/public-site.ts';
import { locales } from '../../../../src/locales/locales.ts';
import {
  fileOf,
  inventedSite,
  meeting,
  NASTY,
  nastySite,
  OWN_SITES,
  presented,
  siteOf,
} from './feed-sites.ts';

type Event = InstanceType<typeof ICAL.Event>;

/** Reads a calendar by another library than it was written with. */
function eventsIn(text: string): Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const property = ({ component }: Event, name: string): unknown =>
  component.getFirstPropertyValue(name);

/** An instant as a wall clock of the zone shows it. */
function wallClock(instant: Date, timeZone: string): string {
  const options = { timeZone, dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('sv-SE', options).format(instant);
}

function shown(event: Event, { site }: PublicSite): Record<string, unknown> {
  const { startDate, endDate } = event;
  const isDay = startDate.isDate;
  const at = (time: typeof startDate): string =>
    isDay ? time.toString() : wallClock(time.toJSDate(), site.timeZone);
  return {
    start: at(startDate),
    end: at(endDate),
    utc: isDay || (startDate.zone.tzid === 'UTC' && endDate.zone.tzid === 'UTC'),
    status: property(event, 'status'),
    location: event.location,
    topics: event.component.getFirstProperty('categories')?.getValues() ?? [],
  };
}

/** What the note says, in the same form. */
function expected(note: PublicMeeting): Record<string, unknown> {
  const { date, time, status, place } = note;
  const topics = note.presentations.flatMap((one) => one.topics);
  const next = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
  return {
    start: time === null ? date : `${date} ${time.start}`,
    end: time === null ? next : time.end === null ? expect.any(String) : `${date} ${time.end}`,
    utc: true,
    status: status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    location: place,
    topics: [...new Set(topics)],
  };
}

describe.each(OWN_SITES)('the calendar of %s, read back', (content) => {
  test('has every meeting as its note has it', async () => {
    const site = await siteOf(content);
    const { files, code } = locales[site.site.locale];
    const events = eventsIn(fileOf(site, files.calendar));
    expect(events).toHaveLength(site.meetings.length);
    expect(events.length).toBeGreaterThan(3);
    for (const [index, note] of site.meetings.entries()) {
      const event = events[index]!;
      expect([event.uid, shown(event, site)]).toEqual([
        `${note.date}@${new URL(site.site.address).host}`,
        expected(note),
      ]);
      const said = [
        note.summary,
        note.reason,
        note.chair,
        ...note.presentations.flatMap(({ title, speaker, role }) => [title, speaker, role]),
      ].filter((text) => text !== null);
      for (const text of said) expect(event.description).toContain(text);
      for (const { municipality, organisation } of note.presentations)
        expect(event.summary).toContain(municipality?.name ?? organisation);
      const cancelled = code === 'sv' ? 'INSTÄLLT: ' : 'CANCELLED: ';
      expect(event.summary.startsWith(cancelled)).toBe(note.status === 'cancelled');
      expect(property(event, 'url')).toMatch(new RegExp(`^https://.*/${note.date}/$`));
    }
  });

  test('without the cancelled has the others, and each meeting has a file of its own', async () => {
    const site = await siteOf(content);
    const { files, addresses } = locales[site.site.locale];
    const all = eventsIn(fileOf(site, files.calendar));
    const takePlace = all.filter((event) => property(event, 'status') !== 'CANCELLED');
    expect(takePlace.length).toBeLessThan(all.length);
    const held = eventsIn(fileOf(site, files.heldCalendar));
    expect(held.map(String)).toEqual(takePlace.map(String));
    for (const [index, { date }] of site.meetings.entries()) {
      const own = eventsIn(fileOf(site, `${addresses.meetings}/${date}.ics`));
      expect(own.map(String)).toEqual([String(all[index])]);
    }
  });
});

/** A text as it must come back: control characters gone, line ends as one. */
const readable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '');
const onOneLine = (text: string): string => readable(text).replace(/\s+/gu, ' ').trim();

test('what machines read is the same in every time zone of the machine', async () => {
  const sites = [await siteOf('content'), nastySite()];
  const machine = process.env.TZ;
  const written = ['UTC', 'Europe/Stockholm', 'America/New_York', 'Pacific/Auckland'].map(
    (zone) => {
      process.env.TZ = zone;
      return sites.flatMap((site) => [...siteFiles(site)].map(([path, text]) => [path, text()]));
    },
  );
  if (machine === undefined) delete process.env.TZ;
  else process.env.TZ = machine;
  expect(written[0]!.length).toBeGreaterThan(20);
  for (const other of written.slice(1)) expect(other).toEqual(written[0]);
});

describe('a hostile calendar', () => {
  const site = nastySite();
  const calendar = fileOf(site, 'kalender.ics');

  test('comes back as it was written, and nothing in it becomes an event', () => {
    const events = eventsIn(calendar);
    expect(events).toHaveLength(NASTY.length);
    for (const [index, text] of NASTY.entries()) {
      const event = events[index]!;
      expect(event.location).toBe(onOneLine(text));
      expect(event.summary).toContain(onOneLine(text));
      expect(event.description).toContain(readable(text));
      expect(event.component.getFirstProperty('categories')?.getValues()).toEqual([
        onOneLine(text),
      ]);
    }
    const { parent } = events[0]!.component;
    // Of properties newer than RFC 5545, ical.js leaves the escapes.
    const name = site.site.name.replace(/[\\;,]/g, String.raw`\$&`);
    expect(parent.getFirstPropertyValue('name')).toBe(name);
    expect(parent.getFirstPropertyValue('x-wr-calname')).toBe(name);
  });

  test('has lines of at most 75 octets with CRLF, none of which cuts a character', () => {
    const files = [...siteFiles(site)].filter(([path]) => path.endsWith('.ics'));
    expect(files).toHaveLength(NASTY.length + 2);
    for (const [, text] of files) {
      const bytes = Buffer.from(text());
      expect(text().endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
      const lines = bytes.toString('latin1').split('\r\n');
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\x00-\x08\x0a-\x1f]/); // eslint-disable-line no-control-regex -- sought
        expect(Buffer.from(line, 'latin1').toString()).not.toContain('\uFFFD');
      }
    }
  });
});

describe('an event', () => {
  const eventOf = (note: PublicMeeting, site = inventedSite()): Event =>
    eventsIn(fileOf({ ...site, meetings: [note] }, 'kalender.ics'))[0]!;
  const sequenceOf = (note: PublicMeeting): number => Number(property(eventOf(note), 'sequence'));

  test('keeps its id when the note changes, and when the address gets another scheme', () => {
    const id = eventOf(meeting('2024-04-23')).uid;
    expect(id).toBe('2024-04-23@prov.example/natverk');
    const changed = meeting('2024-04-23', {
      status: 'cancelled',
      time: null,
      presentations: [presented('X')],
      changed: '2025-01-01T00:00:00Z',
    });
    expect(eventOf(changed).uid).toBe(id);
    const { site, ...rest } = inventedSite();
    const insecure = { ...rest, site: { ...site, address: 'http://prov.example/natverk' } };
    expect(eventOf(meeting('2024-04-23'), insecure).uid).toBe(id);
  });

  test('counts its sequence up with every change, and when it is cancelled', () => {
    const versions = [
      meeting('2024-04-23'),
      meeting('2024-04-23', { status: 'cancelled' }),
      meeting('2024-04-23', { changed: '2024-01-01T10:00:00Z' }),
      meeting('2024-04-23', { changed: '2024-01-01T10:01:00Z' }),
      meeting('2024-04-23', { changed: '2024-01-01T10:02:30Z', status: 'cancelled' }),
      meeting('2024-04-23', { changed: '2024-01-01T10:05:00Z' }),
    ].map(sequenceOf);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(versions[0]).toBe(0);
    expect(versions.at(-1)).toBeLessThan(2 ** 31);
    expect(sequenceOf(meeting('2019-04-23', { changed: '2019-01-01T10:00:00Z' }))).toBe(0);
  });

  test('is stamped by its last change, or by its own day, never by the clock', () => {
    const stamps = (note: PublicMeeting): string[] =>
      ['dtstamp', 'last-modified'].map((name) => String(property(eventOf(note), name)));
    expect(stamps(meeting('2024-04-23'))).toEqual(['2024-04-23T00:00:00Z', 'null']);
    const changed = '2024-02-03T04:05:06Z';
    expect(stamps(meeting('2024-04-23', { changed }))).toEqual([changed, changed]);
  });

  test.each([
    ['a winter day', '2024-01-24', '15:00', '15:45', '2024-01-24T14:00:00Z'],
    ['the day before summer time', '2024-03-30', '15:00', '15:45', '2024-03-30T14:00:00Z'],
    ['the first day of summer time', '2024-03-31', '15:00', '15:45', '2024-03-31T13:00:00Z'],
    ['the last day of summer time', '2024-10-27', '00:30', '01:30', '2024-10-26T22:30:00Z'],
    ['the first day of winter time', '2024-10-27', '15:00', '15:45', '2024-10-27T14:00:00Z'],
    ['just after midnight', '2024-07-01', '00:15', '01:00', '2024-06-30T22:15:00Z'],
    ['an hour that is skipped', '2024-03-31', '02:30', '03:15', '2024-03-31T01:30:00Z'],
  ])('begins at the right instant: %s', (_, date, start, end, utc) => {
    const event = eventOf(meeting(date, { time: { start, end } }));
    expect(event.startDate.toJSDate()).toEqual(new Date(utc));
    expect(event.endDate.toJSDate() >= event.startDate.toJSDate()).toBe(true);
  });

  test('without an end lasts an hour, without a time all day, and a cancelled one blocks no time', () => {
    const open = eventOf(meeting('2024-04-23', { time: { start: '15:00', end: null } }));
    expect(open.endDate.toString()).toBe('2024-04-23T14:00:00Z');
    expect(property(open, 'transp')).toBe('OPAQUE');
    const day = eventOf(meeting('2024-12-31', { time: null }));
    expect([day.startDate.isDate, day.startDate.toString()]).toEqual([true, '2024-12-31']);
    expect([day.endDate.isDate, day.endDate.toString()]).toEqual([true, '2025-01-01']);
    expect(property(day, 'transp')).toBe('TRANSPARENT');
    const cancelled = eventOf(meeting('2024-04-23', { status: 'cancelled', reason: 'snö' }));
    expect(property(cancelled, 'transp')).toBe('TRANSPARENT');
    expect(cancelled.description).toContain('Orsak: snö.');
  });

  test('leads members to their notes, where there are any that not all may read', () => {
    const link = /\/natverk\/medlemmar\/traffar\/2024-04-23\//;
    expect(eventOf(meeting('2024-04-23', { hasText: true })).description).toMatch(link);
    expect(eventOf(meeting('2024-04-23', { hasText: true, parts: [] })).description).not.toMatch(
      link,
    );
    expect(eventOf(meeting('2024-04-23')).description).not.toMatch(link);
    const open = inventedSite({ members: false });
    expect(eventOf(meeting('2024-04-23', { hasText: true }), open).description).not.toMatch(link);
  });
});

test('a calendar to subscribe to says who made it, its name and how often to come back', () => {
  const [head = ''] = fileOf(inventedSite(), 'kalender-utan-installda.ics').split('BEGIN:VEVENT');
  for (const line of [
    'VERSION:2.0',
    'METHOD:PUBLISH',
    'NAME:Nätverket (utan inställda)',
    'X-WR-CALNAME:Nätverket (utan inställda)',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    'SOURCE;VALUE=URI:https://prov.example/natverk/kalender-utan-installda.ics',
  ])
    expect(head.replaceAll('\r\n ', '').split('\r\n')).toContain(line);
  expect(head).toMatch(/PRODID:\S/);
});

test('a site without meetings has calendars that can be read, and no event', () => {
  for (const file of ['kalender.ics', 'kalender-utan-installda.ics'])
    expect(eventsIn(fileOf(inventedSite(), file))).toEqual([]);
});

test('a single meeting goes into a calendar that the reader has, not into one of its own', () => {
  const site = inventedSite({ meetings: [meeting('2024-04-23')] });
  const text = fileOf(site, 'traffar/2024-04-23.ics');
  expect(text).toContain('METHOD:PUBLISH');
  expect(text).not.toMatch(/X-WR-|NAME:|REFRESH|VTIMEZONE|TZID/);
});
