import type { staged as shape } from '../sv/staged.ts';

export const staged: typeof shape = {
  environment:
    '{file} must not be in git: it holds keys, and what has once been committed cannot be taken ' +
    'back. Run: git rm --cached "{file}" (the file stays on your computer).',
  key:
    '{file}:{line} seems to hold the key TRAFF_KEY. Whoever has the key can read all that members ' +
    'read, and what has once been committed cannot be taken back. Remove the line, save, and run: ' +
    'git add "{file}"',
  format:
    'These files are not formatted as the others are. Run "npm run format", and add them again with ' +
    'git add:',
  lint: 'The rules of the code say no:',
  stopped:
    'Nothing has been committed. Correct what stands above, and add the files again with git add.',
  help: `Checks what is about to be committed, and nothing else: npm run staged -- [--content DIR]

  --content DIR  folder of notes (content)
  --help         shows this text

Git runs it before every "git commit", once "npm ci" or "npm run prepare" has been run here. Only what
was added with git add is checked: notes as by "npm run check", code by Prettier, ESLint and
oxlint. The file .env and lines with the key TRAFF_KEY are never let through.`,
};
