/**
 * Puts values into the `{name}` places of a template.
 *
 * @example fill('{n} träffar', { n: 3 }) //=> '3 träffar'
 * @throws {Error} when the template names a value that is not given
 */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`fill: "${template}" needs a value for "${name}"`);
    return String(value);
  });
}
