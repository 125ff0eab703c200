import { language } from '../site/context.ts';
import { sheetRoutes, type Sheet } from '../site/paging.ts';
import type { Gathered } from './gather.ts';
import type { Appearance } from './participation.ts';

/** What a page of what presentations have in common is given. */
export interface GatheredProps {
  one: Gathered;
  sheet: Sheet<Appearance>;
}

/** What Astro needs to make the pages of what presentations have in common: the sheets of each. */
export function gatheredPaths(
  all: Gathered[],
): { params: { path: string }; props: GatheredProps }[] {
  return all.flatMap((one) =>
    sheetRoutes(one.slug, one.appearances, language.subAddresses.page).map(({ params, sheet }) => ({
      params,
      props: { one, sheet },
    })),
  );
}
