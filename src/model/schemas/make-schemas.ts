import type { Locale } from '../../locales/locale.ts';
import {
  meetingSchema, pageSchema, peopleSchema, personRoleSchema, personSchema, postSchema, presentationSchema, siteSchema, synonymsSchema } from './file-schemas.ts';
import type { JsonSchema } from './json-schema.ts';
import { references, valueSchemas } from './value-schemas.ts';

export type SchemaName = keyof Locale['keyHelp']['files'];

/** A schema for each kind of file, generated from what the readers of the model know. */
export function makeSchemas(locale: Locale, topics: string[]): Record<SchemaName, JsonSchema> {
  const definitions: Record<string, JsonSchema> = valueSchemas(locale, topics);
  const values = references(locale);
  definitions.presentation = presentationSchema(locale, values);
  definitions.person = personSchema(locale, values);
  definitions.personRole = personRoleSchema(locale, values);
  const bodies: Record<SchemaName, JsonSchema> = {
    site: siteSchema(locale, values),
    meeting: meetingSchema(locale, values),
    post: postSchema(locale, values),
    page: pageSchema(locale, values),
    people: peopleSchema(values),
    synonyms: synonymsSchema(locale, values),
  };
  const names = Object.keys(bodies) as SchemaName[];
  const whole = (name: SchemaName): JsonSchema => ({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: locale.keyHelp.files[name],
    ...bodies[name],
    definitions: usedIn(bodies[name], definitions),
  });
  return Object.fromEntries(names.map((name) => [name, whole(name)])) as typeof bodies;
}

/** The definitions that a schema leads to, itself or through others. */
function usedIn(
  schema: JsonSchema,
  definitions: Record<string, JsonSchema>,
): Record<string, JsonSchema> {
  const used: Record<string, JsonSchema> = {};
  const waiting = [schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [, name = ''] of JSON.stringify(next).matchAll(/"#\/definitions\/(\w+)"/g)) {
      const found = definitions[name];
      if (found === undefined || name in used) continue;
      used[name] = found;
      waiting.push(found);
    }
  }
  return used;
}

