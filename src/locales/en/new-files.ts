import type { newFiles as shape } from '../sv/new-files.ts';

export const newFiles: typeof shape = {
  errors: {
    exists:
      '{path} exists already, and Träff never writes over a file. If the new one is to be ' +
      'there, move the old one away first. Nothing has been written.',
    'not-allowed':
      '{path} cannot be written: you may not write in that folder. Give yourself the right to, or ' +
      'choose another folder. Nothing has been written.',
    'disk-full':
      'The disk is full, so {path} did not fit. Free some space and try again. Nothing has been ' +
      'written.',
    'no-folder':
      '{path} cannot be used as a folder: a file or a link is in its place. Move that away, or ' +
      'choose another folder. Nothing has been written.',
    'name-too-long':
      'The file name {path} is too long. Choose a shorter one. Nothing has been written.',
    other: '{path} could not be written ({detail}). Nothing has been written.',
  },
};
