import type { Locale } from '../../locales/locale.ts';
import type { JsonSchema } from './json-schema.ts';
import { mappingSchema } from './mapping-schema.ts';
import { definition, type References } from './value-schemas.ts';

/** `site.yaml`. */
export function siteSchema({ keys, keyHelp }: Locale, values: References): JsonSchema {
  const { text, time, date } = values;
  return mappingSchema({
    names: keys.site,
    descriptions: keyHelp.keys.site,
    values: {
      name: text,
      owner: text,
      address: values.address,
      locale: values.choice(codes(keys.values.locale)),
      timeZone: text,
      defaultTime: time,
      defaultTimeFrom: date,
      place: values.place,
      lockAfter: values.minutes,
      contact: values.contact,
      redirects: values.redirects,
      purpose: text,
    },
    errors: keyHelp.errors,
    required: ['name'],
  });
}

/** A language is suggested by its code. */
function codes(words: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(words).map(([code, names]) => [code, [code, ...names]]));
}

/** The front matter of a meeting. */
export function meetingSchema(locale: Locale, values: References): JsonSchema {
  const { keys, keyHelp } = locale;
  const { text, date } = values;
  return mappingSchema({
    names: keys.meeting,
    descriptions: keyHelp.keys.meeting,
    values: {
      date,
      time: values.time,
      place: values.place,
      status: values.choice(keys.values.status),
      reason: text,
      summary: text,
      presentations: listOf(definition('presentation'), values.municipality),
      next: date,
      access: values.choice(keys.values.access),
      chair: text,
      draft: values.yesNo,
      publish: date,
    },
    errors: keyHelp.errors,
    required: ['date'],
  });
}

/** One item of a meeting's presentations. */
export function presentationSchema({ keys, keyHelp }: Locale, values: References): JsonSchema {
  const { text } = values;
  return mappingSchema({
    names: keys.presentation,
    descriptions: keyHelp.keys.presentation,
    values: {
      id: values.id,
      municipality: values.municipality,
      organisation: text,
      title: text,
      speaker: text,
      role: text,
      population: values.population,
      topics: values.topics,
    },
    errors: keyHelp.errors,
    required: [['municipality', 'organisation']],
  });
}

/** The front matter of a post. */
export function postSchema({ keys, keyHelp }: Locale, values: References): JsonSchema {
  const { text, date } = values;
  return mappingSchema({
    names: keys.post,
    descriptions: keyHelp.keys.post,
    values: {
      title: text,
      date,
      author: text,
      role: text,
      kind: values.choice(keys.values.kind),
      summary: text,
      draft: values.yesNo,
      publish: date,
    },
    errors: keyHelp.errors,
    required: ['title'],
  });
}

/** The front matter of a page. */
export function pageSchema({ keys, keyHelp }: Locale, values: References): JsonSchema {
  const { text } = values;
  return mappingSchema({
    names: keys.page,
    descriptions: keyHelp.keys.page,
    values: { title: text, summary: text, access: values.choice(keys.values.access) },
    errors: keyHelp.errors,
    required: ['title'],
  });
}

/** One item of `people.yaml`. */
export function personSchema({ keys, keyHelp }: Locale, values: References): JsonSchema {
  const { text } = values;
  return mappingSchema({
    names: keys.person,
    descriptions: keyHelp.keys.person,
    values: {
      name: text,
      spellings: values.texts,
      roles: listOf(definition('personRole'), text),
      withdrawn: values.yesNo,
    },
    errors: keyHelp.errors,
    required: ['name'],
  });
}

/** One of a person's roles. */
export function personRoleSchema({ keys, keyHelp }: Locale, { text, date }: References): JsonSchema {
  return mappingSchema({
    names: keys.personRole,
    descriptions: keyHelp.keys.personRole,
    values: { role: text, organisation: text, from: date, to: date },
    errors: keyHelp.errors,
    required: ['role'],
  });
}

/** `people.yaml`. */
export function peopleSchema({ text }: References): JsonSchema {
  return { type: ['array', 'null'], items: either(definition('person'), text) };
}

/** `synonyms.yaml`. */
export function synonymsSchema({ keys, keyHelp }: Locale, { text, texts, date }: References): JsonSchema {
  const group = mappingSchema({
    names: keys.synonyms,
    descriptions: keyHelp.keys.synonyms,
    values: { words: texts, from: date, to: date },
    errors: keyHelp.errors,
    required: ['words'],
  });
  const list = { type: 'array', items: text };
  return { type: ['array', 'null'], items: either(group, { anyOf: [text, list] }) };
}

/** A list of mappings or of short forms, or one of them alone. */
function listOf(mapping: JsonSchema, short: JsonSchema): JsonSchema {
  const item = either(mapping, short);
  return { if: { type: 'array' }, then: { items: item }, else: item };
}

/** Decided by the kind of value, so that a mistake is reported of the form that was meant. */
function either(mapping: JsonSchema, short: JsonSchema): JsonSchema {
  return { if: { type: 'object' }, then: mapping, else: short };
}
