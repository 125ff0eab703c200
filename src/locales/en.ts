import { accessibility } from './en/accessibility.ts';
import { addresses, files, subAddresses } from './en/addresses.ts';
import { building } from './en/building.ts';
import { check } from './en/check.ts';
import { commands } from './en/commands.ts';
import { keyHelp } from './en/key-help.ts';
import { importing } from './en/importing.ts';
import { feeds } from './en/feeds.ts';
import { guide } from './en/guide.ts';
import { disk } from './en/disk.ts';
import { init } from './en/init.ts';
import { keys } from './en/keys.ts';
import type { Locale } from './locale.ts';
import { members } from './en/members.ts';
import { newFiles } from './en/new-files.ts';
import { newNotes } from './en/new-notes.ts';
import { importNotes } from './en/import-notes.ts';
import { importClues } from './en/import-clues.ts';
import { pages } from './en/pages.ts';
import { people } from './en/people.ts';
import { preview } from './en/preview.ts';
import { problems } from './en/problems.ts';
import { program } from './en/program.ts';
import { redirects } from './en/redirects.ts';
import { review } from './en/review.ts';
import { search } from './en/search.ts';
import { staged } from './en/staged.ts';

/** English, with dates and spelling as in Britain. */
export const en: Locale = {
  code: 'en',
  tag: 'en-GB',
  keys,
  keyHelp,
  accessibility,
  addresses,
  files,
  subAddresses,
  problems,
  building,
  pages,
  members,
  search,
  staged,
  commands,
  people,
  check,
  feeds,
  guide,
  redirects,
  review,
  disk,
  init,
  program,
  newFiles,
  newNotes,
  preview,
  importing,
  importNotes,
  importClues,
};
