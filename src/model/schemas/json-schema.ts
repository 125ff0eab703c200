/**
 * A JSON Schema of draft 07, which editors' YAML tools know best, with what the language server
 * behind VS Code's YAML extension has added: `doNotSuggest`, `errorMessage`, `patternErrorMessage`.
 *
 * @see https://github.com/redhat-developer/yaml-language-server
 */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** An empty key counts as absent. Said by what it is not, since editors suggest what a value may be. */
export const empty: JsonSchema = notOf('string', 'number', 'boolean', 'array', 'object');

/** `true` and `false`. */
export const truth: JsonSchema = notOf('string', 'number', 'array', 'object', 'null');

/** A text: what YAML tools take to be numbers or truth values is text to us as well. */
export function anyText(errorMessage: string): JsonSchema {
  return { if: notOf('array', 'object'), else: { type: 'string', errorMessage } };
}

/**
 * A text of a form of its own.
 *
 * @param or other types that YAML tools take such texts for; no form is asked of them
 */
export function textLike(pattern: string, errorMessage: string, or: string[] = []): JsonSchema {
  return { type: ['string', ...or], pattern, errorMessage, patternErrorMessage: errorMessage };
}

function notOf(...types: string[]): JsonSchema {
  return { not: { type: types } };
}

/** Some words as a regular expression, in any case: JSON Schema has no flag for that. */
export function anyCase(words: readonly string[]): string {
  return words.map((word) => Array.from(word, bothCases).join('')).join('|');
}

function bothCases(char: string): string {
  const [small, large] = [char.toLowerCase(), char.toUpperCase()];
  if (small !== large) return `[${small}${large}]`;
  return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}
