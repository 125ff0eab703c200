import { publicSite } from 'virtual:traff';
import { directoryOf } from '../directory/directory.ts';
import type { Gathered } from '../directory/gather.ts';
import { groupByYear } from '../meetings/group-by-year.ts';
import { allSections, mainMenu, sectionsOf } from './navigation.ts';
import { byCounty } from '../directory/participation.ts';
import { peopleOf } from '../directory/people.ts';
import { book, language, words } from './context.ts';

// What many pages show is worked out here once for all of them: each page may look at one meeting
// only, or a site of thousands would take hours.

/** For names on lists, in the language's alphabet. */
export const collator = new Intl.Collator(language.tag);

/** What the pages and their pictures are about. */
export const directory = directoryOf(publicSite, collator);
/** As in the directory. */
export const { views, counties, organisations, topics } = directory;

/** Newest first. */
export const years = groupByYear(views);
/** What was presented from each county, newest first, by the county's code. */
export const ofCounties = byCounty(directory.appearances);
/** By last name. */
export const people = peopleOf(directory.appearances, collator);

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
