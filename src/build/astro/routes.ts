import type { Locale } from '../../locales/locale.ts';

interface Route {
  pattern: string;
  /** Path from the project root. */
  entrypoint: string;
}

/**
 * The pages whose addresses the locale decides. Astro's own file routing covers the rest
 * (`src/pages/index.astro`, `404.astro`); a leading underscore keeps it off these.
 *
 * @param members whether the site has a members' section
 */
export function localisedRoutes(segments: Locale['addresses'], members: boolean): Route[] {
  const route = (pattern: string, page: string): Route => ({
    pattern: `/${pattern}`,
    entrypoint: `src/pages/_${page}.astro`,
  });
  /** A list of all, which a site that has none goes without, and the sheets of each. */
  const listed = (segment: string, all: string, one: string): Route[] => [
    route(`${segment}/[...list]`, all),
    route(`${segment}/[...path]`, one),
  ];
  return [
    route(segments.meetings, 'meetings'),
    route(`${segments.meetings}/[year]`, 'year'),
    route(`${segments.meetings}/[date]`, 'meeting'),
    ...listed(segments.municipalities, 'municipalities', 'municipality'),
    ...listed(segments.counties, 'counties', 'county'),
    ...listed(segments.organisations, 'organisations', 'organisation'),
    ...listed(segments.topics, 'topics', 'topic'),
    ...listed(segments.people, 'people', 'person'),
    route(`${segments.news}/[...path]`, 'posts'),
    route(`${segments.news}/[slug]`, 'post'),
    route(segments.search, 'search'),
    ...(members ? [route(segments.members, 'members')] : []),
    route('[slug]', 'page'),
  ];
}
