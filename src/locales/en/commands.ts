import type { commands as shape } from '../sv/commands.ts';

export const commands: typeof shape = {
  build: {
    errors: {
      'no-content': (dir) => `The content folder ${dir} does not exist. Give the right one with --content.`,
      'no-key': () =>
        'Build stopped: the notes hold text for members, but there is no key to encrypt it with. ' +
        'Run "npm run members -- add NAME" to make a key and the first passphrase, or "npm start" ' +
        'to try the site with a temporary key.',
      'no-members': () =>
        'Build stopped: TRAFF_KEY is set, but the content folder has no members.json, so nobody ' +
        "could open the members' pages. Run \"npm run members -- add NAME\".",
    },
    built: 'Done: {meetings} meetings and {posts} news items are now in {out}.',
    demo:
      'No key is set, so this is a demonstration with a temporary key.\n' +
      "Passphrase to the members' pages: {passphrase}",
    serving: 'The site is served at {url} (stop with Ctrl+C).',
    problems: '{errors} errors and {warnings} warnings. Nothing was changed in {out}.',
  },
};
