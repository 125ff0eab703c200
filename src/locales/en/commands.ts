import type { commands as shape } from '../sv/commands.ts';

export const commands: typeof shape = {
  build: {
    errors: {
      'no-content': (dir) =>
        `The content folder ${dir} does not exist. Give the right one with --content.`,
      'no-key': () =>
        'Build stopped: the notes hold text for members, but there is no key to encrypt it with. ' +
        'Run "npm run members -- add NAME" to make a key and the first passphrase, or "npm start" ' +
        'to try the site with a temporary key.',
      'no-members': () =>
        'Build stopped: TRAFF_KEY is set, but the content folder has no members.json, so nobody ' +
        'could open the members\' pages. Run "npm run members -- add NAME".',
    },
    built: 'Done: {meetings} meetings and {posts} news items are now in {out}.',
    demo:
      'No key is set, so this is a demonstration with a temporary key.\n' +
      "Passphrase to the members' pages: {passphrase}",
    serving: 'The site is served at {url} (stop with Ctrl+C).',
    problems: '{errors} errors and {warnings} warnings. Nothing was changed in {out}.',
    help: `Builds the site: npm run build -- [--content DIR] [--out DIR]

  --content DIR  the folder of notes (content)
  --out DIR      the folder for the finished site (dist)
  --help         shows this text

The key is read from the environment variable TRAFF_KEY, else from the file .env.
On any error nothing in the finished site is changed.`,
    startHelp: `Builds the site and serves it locally: npm start -- [--content DIR] [--out DIR] [--port NUMBER]

  --content DIR  the folder of notes (content)
  --out DIR      the folder for the finished site (dist)
  --port NUMBER  the port to answer on (4321)
  --help         shows this text

Without a key a temporary one is made and the site is marked as a demonstration.`,
    badArgument: 'Argument not understood: {detail}. Try --help.',
    badPort: 'The port must be a number from 0 to 65535, not "{detail}".',
  },
};
