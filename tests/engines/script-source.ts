/** A call of a function as text, for engines that take no functions. Arguments go as JSON. */
export function callSource(run: (...args: never[]) => unknown, args: unknown[]): string {
  return `(${run.toString()})(...${JSON.stringify(args)})`;
}
