import type { program as shape } from '../sv/program.ts';

export const program: typeof shape = {
  help: `Makes a site of a network's notes: traff COMMAND [ARGUMENT …]

  init       makes the beginnings of a network's folder
  dev        shows the site while you write
  check      looks for mistakes in the notes
  new        makes the file of a new meeting or post
  start      builds the site and shows it on this computer
  build      builds the site
  members    lets members in and shuts them out
  import     turns old pages into notes
  schema     writes files that help those who write in VS Code

  --version  tells which version this is
  --help     shows this text; after a command, that command's own help

In a folder made by "traff init", npm run COMMAND -- ARGUMENT does the same.`,
  unknown: 'There is no command called "{name}". Type traff --help to see them all.',
  oldNode:
    'Träff needs Node.js {needed} or later, and the one here is {found}.\n' +
    'Install the latest LTS version from https://nodejs.org and try again.\n' +
    'If you may not install programs on the computer: type "npm install node@24" in this folder, ' +
    'and Träff uses that one.',
};
