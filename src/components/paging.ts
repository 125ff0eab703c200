/** Some of many, on a page of their own. */
export interface Sheet<T> {
  items: T[];
  /** From 1. */
  number: number;
  /** How many sheets there are. */
  of: number;
}

/** So many on each, at least one sheet. */
export function sheetsOf<T>(items: T[], size: number): Sheet<T>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    of,
  }));
}

/**
 * What follows on an address for one of its sheets.
 *
 * @param segment the locale's word in addresses
 * @example sheetPath(2, 'sida') //=> 'sida/2/'
 * @example sheetPath(1, 'sida') //=> ''
 */
export function sheetPath(number: number, segment: string): string {
  return number === 1 ? '' : `${segment}/${String(number)}/`;
}
