import { accessibility } from './sv/accessibility.ts';
import { addresses, files, subAddresses } from './sv/addresses.ts';
import { building } from './sv/building.ts';
import { check } from './sv/check.ts';
import { commands } from './sv/commands.ts';
import { keyHelp } from './sv/key-help.ts';
import { importing } from './sv/importing.ts';
import { feeds } from './sv/feeds.ts';
import { guide } from './sv/guide.ts';
import { disk } from './sv/disk.ts';
import { init } from './sv/init.ts';
import { keys } from './sv/keys.ts';
import type { Locale } from './locale.ts';
import { members } from './sv/members.ts';
import { newFiles } from './sv/new-files.ts';
import { newNotes } from './sv/new-notes.ts';
import { importNotes } from './sv/import-notes.ts';
import { importClues } from './sv/import-clues.ts';
import { pages } from './sv/pages.ts';
import { people } from './sv/people.ts';
import { preview } from './sv/preview.ts';
import { problems } from './sv/problems.ts';
import { program } from './sv/program.ts';
import { redirects } from './sv/redirects.ts';
import { review } from './sv/review.ts';
import { search } from './sv/search.ts';
import { staged } from './sv/staged.ts';

/** Swedish, as in Sweden. What is written here gives every locale its shape. */
export const sv: Locale = {
  code: 'sv',
  tag: 'sv-SE',
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
