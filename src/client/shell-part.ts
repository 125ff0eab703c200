/**
 * A part of the shell page, by the name its markup gives it after `traff-`.
 *
 * @throws {Error} when the page has no such part, or it is another kind of element
 */
export function shellPart<T extends HTMLElement>(name: string, kind: new () => T): T {
  const found = document.getElementById(`traff-${name}`);
  if (!(found instanceof kind)) throw new Error(`shellPart: no #traff-${name} of that kind`);
  return found;
}
