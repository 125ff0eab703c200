import type { disk as shape } from '../sv/disk.ts';

export const disk: typeof shape = {
  'not-allowed':
    'You are not allowed to read or write {path}. Give yourself the right to, and try again.',
  'disk-full': 'The disk is full, so {path} did not fit. Free some space and try again.',
  gone: '{path} is not there. If it vanished while the command worked, try again.',
  'name-too-long': 'The name {path} is too long. Choose a shorter one.',
  'not-a-folder':
    '{path} cannot be used: a file is where a folder should be, or the other way round.',
  'too-many':
    'The computer has too many files open to read {path}. Close some programs and try again.',
  broken: 'The disk does not answer as it should for {path}. Check the disk and try again.',
  circle:
    '{path} is a link that leads round in a circle. Remove it and put the file or folder itself there.',
  special:
    '{path} is no regular file, but a pipe, a socket or a device. Put a regular file there instead.',
};
