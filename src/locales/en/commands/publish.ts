import type { publish as shape } from '../../sv/commands/publish.ts';

/** Why a finished site was not put where it should go; values are filled in by the caller. */
export const publish: typeof shape = {
  errors: {
    link: 'The output {out} is a symbolic link. Name an ordinary folder with --out.',
    'not-a-folder': 'The output {out} is a file, or lies in one. Name a folder with --out.',
    protected:
      'The output {out} would replace the project, the content or a home directory. Name a folder ' +
      'of its own for the finished site with --out.',
    'not-a-site':
      'The output {out} holds something other than a site built by Träff and is left alone. Empty ' +
      'it yourself, or name another folder with --out.',
    'in-use':
      'The output {out} cannot be replaced. Either it is a disk or a volume of its own, as in ' +
      'Docker, or another program uses it. Name a folder inside it with --out, or close that ' +
      'program. Nothing has changed there.',
    'not-writable': 'The output {out} cannot be written to. Nothing has changed there.',
    'disk-full': 'The disk is full, so the site did not fit in {out}. Nothing has changed there.',
    'name-too-long': 'The name of the output is too long: {out}. Give a shorter one with --out.',
  },
};
