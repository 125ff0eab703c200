import type { Locale } from '../../locales/locale.ts';
import { stringsIn } from './strings-in.ts';

/** What stands in a template where a value will. */
const VALUE = '{value}';

/** Can be used as any value is used in a template: each part of it, and what it gives, is itself. */
const anything: unknown = new Proxy(() => undefined, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => VALUE : anything),
  apply: () => anything,
});

/** The words of a locale that sites publish; all others are for editors' screens. */
const SAID = [
  'code',
  'tag',
  'accessibility',
  'addresses',
  'files',
  'subAddresses',
  'pages',
  'members',
  'search',
  'people',
  'feeds',
  'redirects',
] as const satisfies (keyof Locale)[];

/** What pages say of themselves: each text of a locale; of templates what stands between values. */
export function localeTexts(locale: Locale): string[] {
  const said = SAID.map((words) => locale[words]);
  return textsIn(said).flatMap((text) => [text, ...text.split(/\{\w+\}|\d+/)]);
}

function textsIn(value: unknown): string[] {
  return stringsIn(value, (part) =>
    typeof part === 'function' ? [...templateTexts(part, anything), ...templateTexts(part, 1)] : [],
  );
}

/** @param given in place of all values; where it is one, a template speaks of one thing */
function templateTexts(template: unknown, given: unknown): string[] {
  const { length } = template as { length: number };
  try {
    const made = (template as (...values: unknown[]) => unknown)(
      ...Array<unknown>(length).fill(given),
    );
    return typeof made === 'function' ? [] : textsIn(made);
  } catch {
    // A template that takes no such value.
    return [];
  }
}
