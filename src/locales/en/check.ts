import type { check as shape } from '../sv/check.ts';

export const check: typeof shape = {
  warning: 'Warning: {message}',
  read: 'Read: {read}',
  instead: 'Write the line like this:',
  insteadPiece: 'Write this instead:',
  add: 'Add:',
  clean: 'No errors and no warnings. Files read: {files}.',
  counts: 'Errors: {errors}. Warnings: {warnings}. Files read: {files}.',
  stops: 'Errors must be mended before the site can be published.',
  doesNotStop: 'Warnings do not keep the site from being published.',
  badFormat: 'The format must be {choices}, not "{format}".',
  help: `Checks all notes and shows every mistake: npm run check -- [--content DIR] [--format FORMAT]

  --content DIR    the folder of notes (content)
  --format FORMAT  text for people (the default), github for annotations on changed lines,
                   json for other programs
  --help           shows this text

Errors must be mended before the site can be published. Warnings are there to be read and may stay.
The command ends with 1 where there are errors, else with 0.`,
};
