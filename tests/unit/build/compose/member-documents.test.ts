import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeMembers } from '../../../../src/build/compose/member-documents.ts';
import { readSite } from '../../../../src/build/read/read-site.ts';
import type { MemberStart, MemberYear } from '../../../../src/model/member-document.ts';
import { generateMeetings } from '../../../bench/meetings/generate.ts';
import { writeContent } from '../../../bench/meetings/write-content.ts';

const FEW = 40;
const MANY = 400;
/** Bytes of a meeting in a list, and more. */
const OVERVIEW = 1500;

/** The documents of a site with so many meetings, by their routes, as JSON. */
function documentsOf(meetings: number, today: string): Map<string, string> {
  const dir = mkdtempSync(join(tmpdir(), 'traff-many-'));
  try {
    writeContent(dir, generateMeetings(meetings));
    const { content, book, locale } = readSite(dir, new Date(`${today}T12:00:00Z`));
    const items = composeMembers(content, { book, locale, dir }, today);
    return new Map(
      Array.from(items, (item) => [
        item.route,
        'document' in item ? JSON.stringify(item.document) : '',
      ]),
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const startOf = (documents: Map<string, string>): MemberStart =>
  JSON.parse(documents.get('start')!) as MemberStart;
const datesIn = (text: string): Set<string> => new Set(text.match(/\d{4}-\d\d-\d\d/g));

describe('after hundreds of meetings', () => {
  const today = '2024-05-01';
  const few = documentsOf(FEW, today);
  const many = documentsOf(MANY, today);
  const notes = [...many].filter(([route]) => route.startsWith('note/'));

  test('the start page is as large as after a few: it names the latest and the years', () => {
    const { latest, upcoming, years } = startOf(many);
    expect(latest).toHaveLength(12);
    expect(upcoming).toEqual([]);
    expect(years.map(({ meetings }) => meetings)).toEqual([121, 279]);
    const size = many.get('start')!.length;
    expect(size).toBeLessThan(few.get('start')!.length + OVERVIEW);
    expect(size).toBeLessThan(13 * OVERVIEW);
  });

  test('a year has its own meetings, and all years have all', () => {
    const years = [...many].filter(([route]) => route.startsWith('year/'));
    const listed = years.map(([, document]) => JSON.parse(document) as MemberYear);
    for (const { year, meetings } of listed) {
      expect(new Set(meetings.map(({ date }) => date.slice(0, 4)))).toEqual(new Set([year]));
    }
    expect(listed.flatMap(({ meetings }) => meetings)).toHaveLength(MANY);
  });

  test('a note names no other meetings than the one before and the one after', () => {
    expect(notes).toHaveLength(MANY);
    for (const [, note] of notes) expect(datesIn(note).size).toBeLessThanOrEqual(3);
    expect(datesIn(many.get('note/2024-03-15')!)).toEqual(
      new Set(['2024-03-14', '2024-03-15', '2024-03-16']),
    );
  });

  test('nothing but years lists meetings', () => {
    const others = [...many].filter(([route]) => !/^(year|file)\//.test(route));
    expect(others.length).toBeGreaterThan(MANY);
    for (const [route, document] of others)
      expect(datesIn(document).size, route).toBeLessThanOrEqual(12);
  });
});

test('of hundreds that are planned, the start page names the soonest', () => {
  const today = '2023-04-01';
  const { upcoming, years } = startOf(documentsOf(MANY, today));
  expect(upcoming.map(({ date }) => date).slice(0, 2)).toEqual(['2023-04-01', '2023-04-02']);
  expect(upcoming).toHaveLength(24);
  expect(years.reduce((sum, { meetings }) => sum + meetings, 0)).toBe(MANY);
});
