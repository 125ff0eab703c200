import type { PublicSite } from '../../build/public-site.ts';
import { meetingViews, type MeetingView } from '../meetings/meeting-view.ts';
import { gather, type Gathered } from './gather.ts';
import {
  appearances,
  participation,
  type Appearance,
  type CountyParticipation,
} from './participation.ts';
import { topicsOf } from './topics.ts';

/** What the presentations of a site are found under. */
interface Directory {
  /** Oldest first. */
  views: MeetingView[];
  /** Newest first. */
  appearances: Appearance[];
  /** By name, each with its municipalities by name. */
  counties: CountyParticipation[];
  /** By name. */
  organisations: Gathered[];
  /** By name. */
  topics: Gathered[];
}

/**
 * Goes through the whole site: to be called once, not for each page.
 *
 * @param names how the language orders names
 */
export function directoryOf(
  publicSite: Pick<PublicSite, 'meetings' | 'site' | 'today'>,
  names: Pick<Intl.Collator, 'compare'>,
): Directory {
  const views = meetingViews(publicSite);
  const all = appearances(views);
  const organisations = gather(all, ({ organisation }) => organisation ?? []);
  return {
    views,
    appearances: all,
    counties: participation(views, names),
    organisations: organisations.sort((a, b) => names.compare(a.name, b.name)),
    topics: topicsOf(all, names),
  };
}
