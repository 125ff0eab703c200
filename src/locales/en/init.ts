import type { init as shape } from '../sv/init.ts';

export const init: typeof shape = {
  help: `Makes the beginnings of a network's folder: traff init [DIR] [--language LANGUAGE] [--host HOST]

  DIR                  the folder to put the files in (the one you are in); made if it is missing
  --language LANGUAGE  the language of the site: sv (the default) or en
  --host HOST          where the folder will be kept: github (the default) or gitlab
  --help               shows this text

No file is written over. package.json and .gitignore only get what they lack.`,
  errors: {
    'bad-argument': 'The argument was not understood: {detail}. Type --help to see what there is.',
    'bad-language': 'The language is sv or en, not "{language}".',
    'bad-host': 'The host is github or gitlab, not "{host}".',
    'has-content':
      'The folder {path} has something in it, so there is a network to begin with. For one more, ' +
      'name a folder of its own: traff init DIR. Nothing has been written.',
    'bad-package':
      '{path} cannot be read as JSON ({detail}). Correct the file, or move it away. Nothing has ' +
      'been written.',
    'script-taken':
      '{path} has another command called "{name}" already. Give that another name, or name a ' +
      'folder of its own: traff init DIR. Nothing has been written.',
  },
  written: 'These files have been made in {dir}:',
  here: 'this folder',
  added: 'Got what they lacked: {files}',
  kept: 'Were there already and are as they were: {files}',
  next: 'What comes next:',
  goThere: 'cd {dir}',
  steps: {
    install: { type: 'npm install', does: 'fetches Träff' },
    write: { type: 'content/site.yaml', does: 'write the name of the network here' },
    dev: { type: 'npm run dev', does: 'shows the site while you write' },
    members: {
      type: 'npm run members -- add "Your name"',
      does: 'makes the key and your passphrase',
    },
    publish: { type: 'node_modules/traff/docs/use-traff.md', does: 'says how to publish it' },
  },
  workflowFiles: {
    check: '.github/workflows/check.yml',
    publish: '.github/workflows/publish.yml',
    pipeline: '.gitlab-ci.yml',
  },
  workflows: [
    ['docs/publicera.md', '{docs}/deploying.md'],
    ["'ja' || vars.TRAFF_PAGES == 'yes'", "'yes'"],
    ['($TRAFF_PAGES == "ja" || $TRAFF_PAGES == "yes")', '$TRAFF_PAGES == "yes"'],
    ['"ja" or "yes"', '"yes"'],
    [
      '# The same as .github/workflows/granska.yml and publicera.yml, for GitLab: checks',
      '# Checks',
    ],
    ['leta-efter-fel', 'look-for-mistakes'],
    ['Den byggda webbplatsen', 'The built site'],
    ['Bygg en förhandsvisning', 'Build a preview'],
    [
      'Ingen förhandsvisning: hemligheten TRAFF_KEY finns inte här.',
      'No preview: the secret TRAFF_KEY is not here.',
    ],
    ['Leta efter fel', 'Look for mistakes'],
    ['Finns nyckeln?', 'Is there a key?'],
    ['Spara det byggda', 'Keep what was built'],
    ['forhandsvisning', 'preview'],
    ['Granska', 'Check'],
    ['Publicera', 'Publish'],
    ['publicera', 'publish'],
    ['Bygg', 'Build'],
  ],
  openedHere:
    'The links lead to files that `npm ci` fetches: they open on your computer, but not in the browser on GitHub or GitLab.',
  site: `# What holds for the whole site. Lines that begin with # are for whoever reads this file.
name: The network’s name
locale: en
time-zone: Europe/Stockholm
# At the top of the first page.
purpose: Say in a few sentences who takes part in the network, and what its meetings are about.

# Take away # before a line to use it.

# Where the site will live. Fill it in before you publish.
# address: https://www.example.org
# Who is behind the network.
# owner: The Example Society
# contact: network@example.org

# For meetings that say nothing else.
# default-time: 15:00–15:45
# place: online

# The members' pages lock when nobody has used them for this long.
# lock-after: 20 min
`,
  meeting: `---
# An example. Make it your first meeting, or delete the file.
# What stands between the lines of dashes is public. The text below them is for members.
date: {date}
time: 15:00–15:45
summary: Say in one sentence what the meeting is about.
# Take away # from the lines below when it is known who will present.
# presentations:
#   - organisation: The Example Society
#     title: What the presentation is called
#     speaker: Kim Holm
#     role: director
#     topics: [working together]
---
`,
  readme: `# The network’s site

Here are the notes of the network. Träff makes a site of them.

**One rule is worth remembering: what stands between the lines of dashes (\`---\`) at the top of a note is public. The text below them is for members.**

**Keep this folder private.** All of it is in the clear here, also what only members may read.

## Writing

- A meeting is a file in \`content/meetings\`, named by its date: \`2024-04-23.md\`. In the browser: open the folder, choose _Add file_ and then _Create new file_.
- A post lies in \`content/news\`, a page of your own in \`content/pages\`.
- What holds for the whole site is in \`content/site.yaml\`.

If something is wrong, that is said on the line in your change, with what to write instead. Whoever has Node.js on the computer can also use:

| command | what it does |
| --- | --- |
| \`npm ci\` | fetches Träff, once |
| \`npm run dev\` | shows the site while you write |
| \`npm run check\` | looks for mistakes |
| \`npm run new\` | asks, and makes the file of a new meeting |
| \`npm run members -- add "Name"\` | lets a member in |

[The editors' guide]({docs}/editors-guide.md) is on the members' pages of the site too. How to give the site an icon of its own, publish it, keep it up to date and back it up is said in [A site for your network]({docs}/use-traff.md).{opened}
`,
};
