import type { Locale } from '../../locales/locale.ts';
import type { KeyNames } from '../fields.ts';
import { empty, type JsonSchema } from './json-schema.ts';

/** What is known of the keys of a mapping. */
interface MappingParts<K extends string> {
  names: KeyNames<K>;
  descriptions: Record<K, string>;
  values: Record<K, JsonSchema>;
  errors: Locale['keyHelp']['errors'];
  /** Keys that must be there; of a list inside, one of them. */
  required?: (NoInfer<K> | NoInfer<K>[])[];
}

/** The schema of keys and values. Other names of a key are known, but only the first is suggested. */
export function mappingSchema<K extends string>(parts: MappingParts<K>): JsonSchema {
  const { names, errors, required = [] } = parts;
  const keys = Object.keys(names) as K[];
  const needed = required.map((key) => oneOfNames([key].flat() as K[], parts));
  return {
    type: 'object',
    properties: Object.fromEntries(keys.flatMap((key) => propertiesOf(key, parts))),
    additionalProperties: false,
    errorMessage: errors.key,
    ...(needed.length > 0 && { allOf: needed }),
  };
}

function propertiesOf<K extends string>(
  key: K,
  { names, descriptions, values }: MappingParts<K>,
): [string, JsonSchema][] {
  const [preferred = key, ...others] = allNames(key, names);
  const schema = { description: descriptions[key], anyOf: [values[key], empty] };
  const hidden = others.map((name): [string, JsonSchema] => [
    name,
    { ...schema, doNotSuggest: true },
  ]);
  return [[preferred, schema], ...hidden];
}

function oneOfNames<K extends string>(keys: K[], { names, errors }: MappingParts<K>): JsonSchema {
  const preferred = keys.map((key) => names[key][0] ?? key);
  const errorMessage = `${errors.missing} ${preferred.join(` ${errors.or} `)}.`;
  const all = keys.flatMap((key) => allNames(key, names));
  return { anyOf: all.map((name) => ({ required: [name], errorMessage })) };
}

function allNames<K extends string>(key: K, names: KeyNames<K>): string[] {
  return [...new Set([...names[key], key])];
}
