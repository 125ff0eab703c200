import type { ProblemTexts } from '../../problem-texts.ts';

export const redirects = {
  'redirect-chain': {
    message: ({ read }) => `"${read}" is itself an old address, which leads on.`,
    why: 'Detours take time, and where they run in a circle the reader never arrives.',
    fix: ({ near }) =>
      near === ''
        ? 'Write the address of the page that the reader is to come to.'
        : `Write "${near}" instead.`,
  },
  'redirect-draft': {
    message: ({ read }) => `The page "${read}" is a draft, or is published later.`,
    why: 'The reader would come to a page that is not there.',
    fix: () => 'Publish it first, or remove the line.',
  },
  'redirect-form': {
    message: ({ key }) => `"${key}" takes an old and a new address on each line.`,
    why: 'Who follows an old link must come to the right place, so it has to be stated.',
    fix: () => 'Write indented lines, such as "/old-page/: /meetings/".',
  },
  'redirect-new': {
    message: ({ read }) => `Readers cannot be sent to "${read}".`,
    why: 'Who follows an old link would come to a page that is not there.',
    fix: ({ near }) =>
      near === ''
        ? 'Write the address of a page of the site, such as "/meetings/", or a whole address that begins with https://.'
        : `Did you mean "${near}"?`,
  },
  'redirect-old': {
    message: ({ read }) => `"${read}" cannot be used as an old address.`,
    why: 'A page is put at the old address, so it must be one that can hold a page.',
    fix: ({ near }) =>
      near === ''
        ? 'Write the address from the start of the site, without question marks and #, such as "/old-page/".'
        : `Write "${near}".`,
  },
  'redirect-taken': {
    message: ({ read }) => `There is a page or a file at "${read}" already.`,
    why: 'Who wants to read the page would be sent away from it.',
    fix: () => 'Correct the old address, or remove the line.',
  },
  'redirect-twice': {
    message: ({ read, other, line }) =>
      `"${read}" is the same old address as "${other}" on line ${line}.`,
    why: 'An old address can only lead to one place.',
    fix: () => 'Keep one of the lines.',
  },
} satisfies Partial<ProblemTexts>;
