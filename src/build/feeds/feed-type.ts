/** Types of files that machines read of a site, where a host might know less of them. */
const TYPES: Record<string, string> = {
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json',
  xml: 'application/xml;charset=utf-8',
};

/**
 * The MIME type of a calendar, a feed or open data; null for other files. A feed is called XML and
 * no more, since browsers show that and would offer anything else for download.
 */
export function feedType(path: string): string | null {
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? null;
}
