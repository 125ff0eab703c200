import { Gate } from './gate/gate.ts';
import type { Prepared } from './prepare.ts';
import { buildMemberSearch, buildPublicSearch } from './search/site-search.ts';
import type { SearchIndex } from './search/index-records.ts';
import { secretsOf } from './secrets.ts';

/** Work that needs only the content, and goes on in other threads while Astro renders the pages. */
export interface Background {
  publicSearch: Promise<SearchIndex>;
  /** `null` where there is no members' section. */
  memberSearch: Promise<SearchIndex> | null;
  gate: Gate;
}

export function startBackground(prepared: Prepared): Background {
  const { content, locale, book, members } = prepared;
  const publicSearch = buildPublicSearch(content, locale, book);
  const memberSearch = members === null ? null : buildMemberSearch(content, locale, book);
  // Whoever awaits them is told; until then a failure must not end the process.
  for (const work of [publicSearch, memberSearch]) work?.catch(() => undefined);
  return { publicSearch, memberSearch, gate: new Gate(secretsOf(prepared)) };
}
