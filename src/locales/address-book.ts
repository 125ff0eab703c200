import type { Locale } from './locale.ts';

/** What an address depends on: the path the site lives under and the locale's segments. */
export interface AddressBook {
  /** Empty, or such as `/network`; never with a trailing slash. */
  base: string;
  segments: Locale['addresses'];
}

/** @example homeAddress({ base: '/network', … }) //=> '/network/' */
export function homeAddress({ base }: AddressBook): string {
  return `${base}/`;
}

/** @example sectionAddress(book, 'meetings') //=> '/traffar/' */
export function sectionAddress(book: AddressBook, section: keyof Locale['addresses']): string {
  return `${book.base}/${book.segments[section]}/`;
}

/** @example meetingAddress(book, '2024-04-23') //=> '/traffar/2024-04-23/' */
export function meetingAddress(book: AddressBook, date: string): string {
  return `${sectionAddress(book, 'meetings')}${date}/`;
}

/** @example municipalityAddress(book, 'klippan') //=> '/kommuner/klippan/' */
export function municipalityAddress(book: AddressBook, slug: string): string {
  return `${sectionAddress(book, 'municipalities')}${slug}/`;
}

/** @example countyAddress(book, 'skane') //=> '/lan/skane/' */
export function countyAddress(book: AddressBook, slug: string): string {
  return `${sectionAddress(book, 'counties')}${slug}/`;
}

/**
 * The page of an organisation that has presented: its slug is `slugify(name)`, and what has an
 * empty one has no page.
 *
 * @example organisationAddress(book, 'harbour-library') //=> '/organisationer/harbour-library/'
 */
export function organisationAddress(book: AddressBook, slug: string): string {
  return `${sectionAddress(book, 'organisations')}${slug}/`;
}

/**
 * The page of a topic: its slug is `slugify(topic)`, and what has an empty one has no page.
 *
 * @example topicAddress(book, 'tidiga-insatser') //=> '/amnen/tidiga-insatser/'
 */
export function topicAddress(book: AddressBook, slug: string): string {
  return `${sectionAddress(book, 'topics')}${slug}/`;
}

/**
 * The page of someone who has presented: the slug is `slugify(name)`, and whoever has an empty one
 * has no page.
 *
 * @example personAddress(book, 'kim-holm') //=> '/personer/kim-holm/'
 */
export function personAddress(book: AddressBook, slug: string): string {
  return `${sectionAddress(book, 'people')}${slug}/`;
}

/** @example yearAddress(book, '2024') //=> '/traffar/2024/' */
export function yearAddress(book: AddressBook, year: string): string {
  return `${sectionAddress(book, 'meetings')}${year}/`;
}

/**
 * One meeting's calendar file. It lies beside the meeting's folder, which may hold files of the
 * note's own.
 *
 * @example meetingCalendarAddress(book, '2024-04-23') //=> '/traffar/2024-04-23.ics'
 */
export function meetingCalendarAddress(book: AddressBook, date: string): string {
  return `${sectionAddress(book, 'meetings')}${date}.ics`;
}

/** @example postAddress(book, 'tankar') //=> '/nyheter/tankar/' */
export function postAddress(book: AddressBook, slug: string): string {
  return `${sectionAddress(book, 'news')}${slug}/`;
}

/** @example pageAddress(book, 'om') //=> '/om/' */
export function pageAddress({ base }: AddressBook, slug: string): string {
  return `${base}/${slug}/`;
}

/**
 * A meeting's members' page, at one presentation where `id` is given.
 *
 * @example memberNoteAddress(book, '2024-04-23', 'klippan')
 * //=> '/medlemmar/traffar/2024-04-23/#klippan'
 */
export function memberNoteAddress(book: AddressBook, date: string, id?: string): string {
  const note = `${sectionAddress(book, 'members')}${book.segments.meetings}/${date}/`;
  return id === undefined ? note : `${note}#${id}`;
}

/** @example memberPageAddress(book, 'handbok') //=> '/medlemmar/handbok/' */
export function memberPageAddress(book: AddressBook, slug: string): string {
  return `${sectionAddress(book, 'members')}${slug}/`;
}

/** @example memberSearchAddress(book) //=> '/medlemmar/sok/' */
export function memberSearchAddress(book: AddressBook): string {
  return `${sectionAddress(book, 'members')}${book.segments.search}/`;
}
