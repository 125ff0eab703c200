import { publicSite } from 'virtual:traff';
import { gather, type Gathered } from '../directory/gather.ts';
import { groupByYear } from '../meetings/group-by-year.ts';
import { meetingViews } from '../meetings/meeting-view.ts';
import { allSections, mainMenu, sectionsOf } from './navigation.ts';
import { appearances, byCounty, participation } from '../directory/participation.ts';
import { peopleOf } from '../directory/people.ts';
import { topicsOf } from '../directory/topics.ts';
import { book, language, words } from './context.ts';

// What many pages show is worked out here once for all of them: each page may look at one meeting
// only, or a site of thousands would take hours.

/** For names on lists, in the language's alphabet. */
export const collator = new Intl.Collator(language.tag);

/** Oldest first. */
export const views = meetingViews(publicSite);
/** Newest first. */
export const years = groupByYear(views);

const all = appearances(views);
/** By name, each with its municipalities by name. */
export const counties = participation(views, collator);
/** What was presented from each county, newest first, by the county's code. */
export const ofCounties = byCounty(all);
/** By name. */
export const organisations = gather(all, ({ organisation }) => organisation ?? []).sort((a, b) =>
  collator.compare(a.name, b.name),
);
/** By name. */
export const topics = topicsOf(all, collator);
/** By last name. */
export const people = peopleOf(all, collator);

const bySlug = (gathered: Gathered[]): ReadonlyMap<string, Gathered> =>
  new Map(gathered.map((one) => [one.slug, one]));
/** Each topic by its address. */
export const topicsBySlug = bySlug(topics);
/** Each person by their address. */
export const peopleBySlug = bySlug(people);

const sections = sectionsOf(publicSite);
/** The few sections that every page leads to. */
export const menu = mainMenu(sections, book, words.nav);
/** All sections that have something to show. */
export const everySection = allSections(sections, book, words.nav);
