import type { build as shape } from '../../sv/commands/build.ts';

/** Words of `npm run build` and `npm start`; values are filled in by the caller. */
export const build: typeof shape = {
  errors: {
    'no-content': 'The content folder {dir} does not exist. Give the right one with --content.',
    'no-key':
      'Build stopped: the notes hold text for members, but there is no key to encrypt it with. ' +
      'Run "npm run members -- add NAME" to make a key and the first passphrase, or "npm start" ' +
      'to try the site with a temporary key.',
    'no-members':
      'Build stopped: TRAFF_KEY is set, but the content folder has no members.json, so nobody ' +
      'could open the members\' pages. Run "npm run members -- add NAME".',
    'redirect-taken':
      'Build stopped: "redirects" in site.yaml has the old address {path}, where one of the ' +
      "site's own files lies already. Correct the address, or remove the line.",
    'key-public':
      'Build stopped: a key (traff-key-…) stands in {file}, which everybody could read. Remove it ' +
      'from there. If others could read it already, change the key: SECURITY.md says how.',
    'bad-time':
      'The environment variable {name} should be a time in whole seconds since 1970, such as ' +
      '1714478400, not "{written}". Correct it, or remove it to go by the clock.',
  },
  built: 'Done. Meetings: {meetings}. News items: {posts}. The site is in {out}.',
  demo:
    'No key is set, so this is a demonstration with a temporary key.\n' +
    "Passphrase to the members' pages: {passphrase}",
  serving: 'The site is served at {url} (stop with Ctrl+C).',
  problems: 'Errors: {errors}. Warnings: {warnings}.',
  help: `Builds the site: npm run build -- [--content DIR] [--out DIR] [--changes] [--quiet]

  --content DIR  the folder of notes (content)
  --out DIR      the folder for the finished site (dist)
  --changes      shows which files differ from the former site in the folder
  --quiet        does not tell how far the build is
  --help         shows this text

The key is read from the environment variable TRAFF_KEY, else from the file .env.
On any error nothing in the finished site is changed.`,
  startHelp: `Builds the site and serves it locally: npm start -- [--content DIR] [--out DIR] [--port NUMBER] [--quiet]

  --content DIR  the folder of notes (content)
  --out DIR      the folder for the finished site (dist)
  --port NUMBER  the port to answer on (4321)
  --quiet        does not tell how far the build is
  --help         shows this text

Without a key a temporary one is made and the site is marked as a demonstration.`,
  changes: {
    none: 'No file differs from the former site.',
    added: 'New files: {n}',
    changed: 'Changed files: {n}',
    removed: 'Removed files: {n}',
    more: 'and {n} more',
    /** What a sealed file holds. Never which one: a log may be public. */
    sealed: {
      start: 'encrypted start page',
      year: 'encrypted list of a year',
      note: 'encrypted note',
      page: 'encrypted page',
      file: 'encrypted attachment',
      index: 'encrypted part of the search index',
    },
    unknown: 'encrypted',
  },
  /** Of arguments that a command does not know. */
  arguments: {
    unknown: 'There is no option called "{option}". Try --help.',
    near: 'There is no option called "{option}". Did you mean {near}? Try --help.',
    missing: '{option} must be followed by a value. Try --help.',
    extra: '{option} must not be followed by a value. Try --help.',
    unexpected: '"{text}" is not understood. Try --help.',
  },
  badPort: 'The port must be a number from 0 to 65535, not "{detail}".',
};
