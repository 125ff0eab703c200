import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { PublicSite } from '../../../../src/build/public-site.ts';
import { locales } from '../../../../src/locales/locales.ts';
import { fileOf, inventedSite, meeting, nastySite, OWN_SITES, post, siteOf } from './feed-sites.ts';

const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(text) &&
  !Number.isNaN(Date.parse(text));
const isDate = (text: string): boolean => isInstant(`${text}T00:00:00Z`);
const OPTIONS = {
  strict: true,
  allowUnionTypes: true,
  formats: { date: isDate, 'date-time': isInstant, uri: (text: string) => URL.canParse(text) },
};

interface Data {
  updated: string | null;
  site: Record<string, unknown>;
  meetings: Record<string, unknown>[];
  posts: Record<string, unknown>[];
}

/** Read, and held against the schema that lies beside it. */
function dataOf(site: PublicSite): Data {
  const { data, dataSchema } = locales[site.site.locale].files;
  const ajv = new Ajv2020({ ...OPTIONS, allErrors: true });
  const schema = JSON.parse(fileOf(site, dataSchema)) as Record<string, unknown>;
  const read = JSON.parse(fileOf(site, data)) as Data & { $schema: string };
  expect(read.$schema).toBe(schema.$id);
  const isValid = ajv.compile(schema);
  isValid(read);
  expect(isValid.errors).toBeNull();
  return read;
}

describe.each(OWN_SITES)('the open data of %s', (content) => {
  test('keeps to its schema and has every public fact of the notes', async () => {
    const site = await siteOf(content);
    const { meetings, posts } = dataOf(site);
    expect(meetings.map(({ date }) => date)).toEqual(site.meetings.map(({ date }) => date));
    expect(posts.map(({ slug }) => slug)).toEqual(site.posts.map(({ slug }) => slug));
    for (const [index, note] of site.meetings.entries()) {
      const { parts, hasText: _, time, status: __, presentations, ...facts } = note;
      expect(meetings[index]).toMatchObject({ ...facts, openNotes: parts !== null });
      expect(meetings[index]?.start === null).toBe(time === null);
      const told = meetings[index]?.presentations as Record<string, unknown>[];
      for (const [at, one] of presentations.entries()) {
        const { municipality, population, withdrawn: ___, ...rest } = one;
        expect(told[at]).toMatchObject(rest);
        expect(told[at]?.municipality === null).toBe(municipality === null);
        if (population !== null)
          expect(told[at]?.population).toMatchObject({ min: population.min, max: population.max });
      }
    }
  });
});

test('a site without anything yet keeps to the schema', () => {
  const { site, ...rest } = inventedSite();
  const bare = { ...site, owner: null, contact: '', purpose: '' };
  expect(dataOf({ ...rest, site: bare })).toMatchObject({ updated: null, meetings: [], posts: [] });
});

test('hostile texts come through whole', () => {
  const site = nastySite();
  const { meetings } = dataOf(site);
  expect(meetings.map(({ summary }) => summary)).toEqual(
    site.meetings.map(({ summary }) => summary),
  );
});

test('times have the offset of their day, and only what is known', () => {
  const { meetings, updated } = dataOf(
    inventedSite({
      meetings: [
        meeting('2024-03-30', { changed: '2024-01-01T00:00:00Z' }),
        meeting('2024-03-31', { time: { start: '15:00', end: null }, place: 'Teams' }),
        meeting('2024-05-01', { time: null, status: 'cancelled', place: 'Rådhuset' }),
      ],
      posts: [post('a', { changed: '2024-02-01T00:00:00Z' })],
    }),
  );
  expect(meetings).toMatchObject([
    { start: '2024-03-30T15:00:00+01:00', end: '2024-03-30T15:45:00+01:00', online: null },
    { start: '2024-03-31T15:00:00+02:00', end: null, status: 'notes-missing', online: true },
    { start: null, end: null, status: 'cancelled', online: false },
  ]);
  expect(updated).toBe('2024-02-01T00:00:00Z');
});

test('the schema refuses what the data must not be', () => {
  const site = inventedSite({ meetings: [meeting('2024-03-30')] });
  const ajv = new Ajv2020(OPTIONS);
  const isValid = ajv.compile(
    JSON.parse(fileOf(site, 'data/traffar.schema.json')) as Record<string, unknown>,
  );
  const read = (): Data => JSON.parse(fileOf(site, 'data/traffar.json')) as Data;
  expect(isValid(read())).toBe(true);
  for (const wrong of [{ date: '30 mars' }, { status: 'maybe' }, { start: '15:00' }, { url: 1 }]) {
    const data = read();
    Object.assign(data.meetings[0]!, wrong);
    expect([wrong, isValid(data)]).toEqual([wrong, false]);
  }
});
