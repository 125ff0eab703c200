/**
 * A number with the word for what is counted, which a line never breaks between.
 *
 * @example count(2, 'träff', 'träffar') //=> '2 träffar'
 */
export function count(n: number, one: string, many: string): string {
  return `${String(n)}\u00A0${n === 1 ? one : many}`;
}
