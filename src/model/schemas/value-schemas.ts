import type { Locale } from '../../locales/locale.ts';
import { municipalities } from '../municipalities.ts';
import { anyCase, anyText, textLike, truth, type JsonSchema } from './json-schema.ts';

/** Kinds of values that have a definition. */
const KINDS = [
  ...(['text', 'texts', 'topics', 'date', 'time', 'population', 'municipality'] as const),
  ...(['yesNo', 'id', 'address', 'contact', 'minutes', 'place', 'redirects'] as const),
];

type Kind = (typeof KINDS)[number];

/** How the schemas of keys refer to the definitions of values. */
export type References = Record<Kind, JsonSchema> & {
  /** One of some words, in any of their forms. */
  choice: (words: Record<string, string[]>) => JsonSchema;
};

/** References to the schemas of values, in the words of a locale. */
export function references(locale: Locale): References {
  const kinds = KINDS.map((kind) => [kind, definition(kind)]);
  return {
    ...(Object.fromEntries(kinds) as Record<Kind, JsonSchema>),
    choice: (words) => choiceSchema(words, locale),
  };
}

/** A reference to a definition in the same schema. */
export function definition(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}

/**
 * The forms of values in a locale, as far as a schema can tell them; the check tells the rest.
 *
 * @param topics what topics have been called so far
 */
export function valueSchemas(locale: Locale, topics: string[]): Record<Kind, JsonSchema> {
  const { errors } = locale.keyHelp;
  return {
    text: anyText(errors.text),
    date: textLike('\\b(19|2[01])\\d\\d\\b', errors.date),
    time: textLike(timePattern(locale), errors.time, ['number']),
    population: textLike('\\d', errors.population, ['number']),
    municipality: municipalitySchema(locale),
    yesNo: { anyOf: [choiceSchema(locale.keys.values.yesNo, locale), truth] },
    id: textLike('^[a-z0-9]+(-[a-z0-9]+)*$', errors.id, ['integer']),
    address: textLike('^https?://[^\\s?#]+$', errors.address),
    contact: textLike('^[^\\s@<>"]+@[^\\s@<>"]+\\.[^\\s@<>".]+$', errors.contact),
    minutes: textLike('^\\d{1,3}\\s*([mM][a-zA-Z]*\\.?)?$', errors.minutes, ['integer']),
    place: textLike('^(?!.*(://|[wW]{3}\\.))', errors.place, ['number']),
    redirects: redirectsSchema(errors.redirects),
    texts: textsSchema([], errors.text),
    topics: textsSchema(topics, errors.text),
  };
}

function timePattern({ keys }: Locale): string {
  const { separator, prefixes, to } = keys.times;
  const prefix = `((${anyCase(prefixes)})\\s*)?`;
  const time = `\\d{1,2}([${separator}]\\d{2})?`;
  return `^${prefix}${time}(\\s*([-–—]|${anyCase(to)})\\s*${prefix}${time})?$`;
}

/** The names are suggested; "Klippans kommun" is as good. */
function municipalitySchema({ keys, keyHelp }: Locale): JsonSchema {
  const names = municipalities.map(({ name }) => name).sort(new Intl.Collator('sv').compare);
  const errorMessage = keyHelp.errors.municipality;
  const long = textLike(` (${anyCase(keys.municipalities)})$`, errorMessage);
  return { anyOf: [{ enum: names, errorMessage }, long] };
}

/** The locale's own words are suggested; other forms of them, and English, are as good. */
function choiceSchema(words: Record<string, string[]>, { keyHelp }: Locale): JsonSchema {
  const preferred = Object.entries(words).map(([choice, names]) => names[0] ?? choice);
  const all = Object.entries(words).flatMap(([choice, names]) => [choice, ...names]);
  const errorMessage = `${keyHelp.errors.choice} ${preferred.join(', ')}.`;
  const known = textLike(`^(${anyCase(all)})$`, errorMessage);
  return { anyOf: [{ enum: preferred, errorMessage }, known] };
}

/** Whether the pages are there, only the check can tell. */
function redirectsSchema(errorMessage: string): JsonSchema {
  const target = textLike('^(/|https://)[^\\s?]*$', errorMessage);
  return { type: 'object', additionalProperties: target, errorMessage };
}

/** A list, or one text with commas. What has been used before is suggested, never demanded. */
function textsSchema(used: string[], errorMessage: string): JsonSchema {
  const text = anyText(errorMessage);
  const item = used.length > 0 ? { anyOf: [{ enum: used }, text] } : text;
  return { if: { type: 'array' }, then: { items: item }, else: text };
}
