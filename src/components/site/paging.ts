import { PRESENTATIONS_PER_SHEET } from '../../model/sheet-sizes.ts';

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

/** What Astro needs to make a page of each sheet: the path below the section, and the sheet. */
interface SheetRoute<T> {
  params: { path: string };
  sheet: Sheet<T>;
}

/**
 * The sheets of what stands on the page with a slug, the first at the page's own address.
 *
 * @param segment the locale's word in addresses
 */
export function sheetRoutes<T>(slug: string, items: T[], segment: string): SheetRoute<T>[] {
  return sheetsOf(items, PRESENTATIONS_PER_SHEET).map((sheet) => ({
    params: { path: `${slug}/${sheetPath(sheet.number, segment)}`.slice(0, -1) },
    sheet,
  }));
}

/** What Astro needs to make the page that lists something, which goes without where it would be empty. */
export function listPaths(listed: unknown[]): { params: { list: undefined } }[] {
  return listed.length === 0 ? [] : [{ params: { list: undefined } }];
}
