import type { FeedContext } from './feed-context.ts';
import { DATA_VERSION } from './open-data.ts';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const textOrNull: Schema = { type: ['string', 'null'] };
const count: Schema = { type: 'integer', minimum: 0 };
const date: Schema = { type: 'string', format: 'date' };
const dateOrNull: Schema = { type: ['string', 'null'], format: 'date' };
const instantOrNull: Schema = { type: ['string', 'null'], format: 'date-time' };
const address: Schema = { type: 'string', format: 'uri' };
const choice = (...values: string[]): Schema => ({ enum: values });
const list = (items: Schema): Schema => ({ type: 'array', items });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** What is not named may come later, so readers must not mind it. */
function object(properties: Record<string, Schema>): Schema {
  return { type: 'object', required: Object.keys(properties), properties };
}

const municipality = object({
  code: { type: 'string', pattern: '^\\d{4}$' },
  name: text,
  county: object({ code: { type: 'string', pattern: '^\\d{2}$' }, name: text }),
});

const population = object({
  precision: choice('exact', 'about', 'almost', 'over', 'range'),
  min: count,
  max: count,
});

const presentation = object({
  id: text,
  municipality: orNull(municipality),
  organisation: textOrNull,
  title: textOrNull,
  speaker: textOrNull,
  role: textOrNull,
  population: orNull(population),
  topics: list(text),
});

const meeting = object({
  date,
  start: instantOrNull,
  end: instantOrNull,
  status: choice('planned', 'held', 'cancelled', 'notes-missing'),
  reason: textOrNull,
  place: textOrNull,
  online: { type: ['boolean', 'null'] },
  url: address,
  calendar: address,
  summary: textOrNull,
  chair: textOrNull,
  presentations: list(presentation),
  next: dateOrNull,
  openNotes: { type: 'boolean' },
  changed: instantOrNull,
});

const post = object({
  slug: text,
  title: text,
  date: dateOrNull,
  kind: choice('film', 'column', 'notice'),
  author: textOrNull,
  role: textOrNull,
  summary: textOrNull,
  url: address,
  changed: instantOrNull,
});

const site = object({
  name: text,
  owner: textOrNull,
  purpose: text,
  contact: text,
  language: text,
  timeZone: text,
  place: textOrNull,
  url: address,
  calendar: address,
  calendarWithoutCancelled: address,
  feed: address,
});

/** The shape of the open data (JSON Schema, draft 2020-12). `docs/data.md` says what it means. */
export function openDataSchema({ file }: FeedContext): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: file('dataSchema'),
    ...object({
      $schema: address,
      version: { const: DATA_VERSION },
      updated: instantOrNull,
      site,
      meetings: list(meeting),
      posts: list(post),
    }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
