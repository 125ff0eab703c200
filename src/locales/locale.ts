import type { accessibility } from './sv/accessibility.ts';
import type { addresses, files, subAddresses } from './sv/addresses.ts';
import type { building } from './sv/building.ts';
import type { check } from './sv/check.ts';
import type { commands } from './sv/commands.ts';
import type { keyHelp } from './sv/key-help.ts';
import type { importing } from './sv/importing.ts';
import type { feeds } from './sv/feeds.ts';
import type { guide } from './sv/guide.ts';
import type { disk } from './sv/disk.ts';
import type { init } from './sv/init.ts';
import type { keys } from './sv/keys.ts';
import type { members } from './sv/members.ts';
import type { newFiles } from './sv/new-files.ts';
import type { newNotes } from './sv/new-notes.ts';
import type { importNotes } from './sv/import-notes.ts';
import type { importClues } from './sv/import-clues.ts';
import type { pages } from './sv/pages.ts';
import type { people } from './sv/people.ts';
import type { preview } from './sv/preview.ts';
import type { problems } from './sv/problems.ts';
import type { program } from './sv/program.ts';
import type { redirects } from './sv/redirects.ts';
import type { review } from './sv/review.ts';
import type { search } from './sv/search.ts';
import type { staged } from './sv/staged.ts';

/**
 * Everything that differs between languages. Swedish gives the shape; another locale must fill it
 * whole, or it does not compile. `members` and `search` go to the browser as JSON and therefore
 * hold plain strings with `{name}` places, filled by `fill`.
 */
export interface Locale {
  code: 'sv' | 'en';
  /** BCP 47 tag for `lang` attributes and `Intl`. */
  tag: string;
  /** Front-matter key names and values editors may write beside the canonical English ones. */
  keys: typeof keys;
  /** What each key is for, in the editor where it is written. */
  keyHelp: typeof keyHelp;
  /** ASCII address segments. */
  addresses: typeof addresses;
  /** Paths of feeds, calendars and data, from the site's root. */
  files: typeof files;
  /** Segments below a section. */
  subAddresses: typeof subAddresses;
  /** What each problem code says. */
  problems: typeof problems;
  /** Words of the public pages. */
  pages: typeof pages;
  /** Words of the members' section. */
  members: typeof members;
  /** Words of the search interface. */
  search: typeof search;
  /** Words of a build while it goes on. */
  building: typeof building;
  /** Words of the command line. */
  commands: typeof commands;
  /** Words of calendars, feeds and open data. */
  feeds: typeof feeds;
  /** Words in place of people who have asked not to be named. */
  people: typeof people;
  /** Examples and labels of the editors' guide. */
  guide: typeof guide;
  /** The accessibility statement that comes with Träff. */
  accessibility: typeof accessibility;
  /** What stands at an old address. */
  redirects: typeof redirects;
  /** Words that the editorial rules look for. */
  review: typeof review;
  /** What stops a commit. */
  staged: typeof staged;
  /** Words of `npm run check`. */
  check: typeof check;
  /** What the computer says of a file. */
  disk: typeof disk;
  /** Words of `traff init`, and the files that it makes. */
  init: typeof init;
  /** Words of the command `traff` itself. */
  program: typeof program;
  /** Why new files could not be written. */
  newFiles: typeof newFiles;
  /** Words of `npm run new`. */
  newNotes: typeof newNotes;
  /** Words of `npm run dev`, some of them for its pages. */
  preview: typeof preview;
  /** Words of `npm run import`. */
  importing: typeof importing;
  /** What `npm run import` writes into notes. */
  importNotes: typeof importNotes;
  /** What `npm run import` knows old pages by. */
  importClues: typeof importClues;
}
