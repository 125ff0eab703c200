import { slugify } from '../fold.ts';
import type { Presentation } from '../meeting.ts';
import { namesIn } from '../people/speakers.ts';
import { problem, type Problem } from '../problem.ts';
import type { Source } from '../source.ts';
import type { ReviewRule } from './review-context.ts';

/** A name as a note writes it. */
interface Written {
  name: string;
  source: Source;
}

/** What has a page for each name: topics, organisations, people. */
const KINDS: ((presentation: Presentation) => string[])[] = [
  ({ topics }) => topics,
  ({ organisation }) => (organisation === null ? [] : [organisation]),
  ({ speaker }) => namesIn(speaker),
];

/**
 * Reports names that get one page together although they may be different things: `C` and `C#`, `Åbo`
 * and `Abo`. Addresses are permanent and of ASCII alone, and which of two should keep the one there is
 * only a person knows. Once for each spelling, where the rarer one stands first.
 */
export const reviewSharedPages: ReviewRule = ({ meetings }) =>
  KINDS.flatMap((namesOf) => {
    const pages = new Map<string, Map<string, Written[]>>();
    for (const { source, meeting } of meetings)
      for (const presentation of meeting?.overview.presentations ?? [])
        for (const name of namesOf(presentation)) add(pages, { name, source });
    return [...pages.values()].flatMap(reportPage);
  });

function add(pages: Map<string, Map<string, Written[]>>, written: Written): void {
  const slug = slugify(written.name);
  if (slug === '') return;
  const page = pages.get(slug) ?? new Map<string, Written[]>();
  pages.set(slug, page);
  const thing = thingOf(written.name);
  const same = page.get(thing);
  if (same === undefined) page.set(thing, [written]);
  else same.push(written);
}

/** Letters, digits and signs: spaces, hyphens, points and capitals make no other thing of a name. */
function thingOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{S}#%&*@]/gu, '');
}

function reportPage(page: Map<string, Written[]>): Problem[] {
  if (page.size < 2) return [];
  const [commonest, ...others] = [...page.values()].toSorted((a, b) => b.length - a.length);
  const other = commonest?.[0]?.name ?? '';
  return others.flatMap(([first]) => (first === undefined ? [] : report(first, other)));
}

function report({ name, source }: Written, other: string): Problem {
  const at = Math.max(0, source.text.indexOf(name));
  return problem('page-shared', source.position(at), name, { other });
}
