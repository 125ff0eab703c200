import type { Locale } from '../locales/locale.ts';
import { slugify } from './fold.ts';
import type { Presentation } from './meeting.ts';
import { namesIn } from './people/speakers.ts';

/** Pages that there are because of a presentation. */
interface PresentedAddresses {
  /** Of the lists of all such, such as `/kommuner/`. */
  lists: string[];
  /** Of what was presented by or on each, such as `/kommuner/klippan/`. */
  pages: string[];
}

/** The pages that a presentation stands on. What has no name in letters has none. */
export function presentedAddresses(
  { municipality, organisation, topics, speaker }: Presentation,
  segments: Locale['addresses'],
): PresentedAddresses {
  const slugs: [string, string[]][] = [
    [segments.municipalities, municipality ? [municipality.slug] : []],
    [segments.counties, municipality ? [municipality.county.slug] : []],
    [segments.organisations, organisation === null ? [] : [slugify(organisation)]],
    [segments.topics, topics.map(slugify)],
    [segments.people, namesIn(speaker).map(slugify)],
  ];
  const named = slugs
    .map(([segment, all]): [string, string[]] => [segment, all.filter((slug) => slug !== '')])
    .filter(([, all]) => all.length > 0);
  return {
    lists: named.map(([segment]) => `/${segment}/`),
    pages: named.flatMap(([segment, all]) =>
      [...new Set(all)].map((slug) => `/${segment}/${slug}/`),
    ),
  };
}
