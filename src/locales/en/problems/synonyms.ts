import type { ProblemTexts } from '../../problem-texts.ts';

export const synonyms = {
  'synonym-twice': {
    message: ({ read }) => `"${read}" is there twice in the same group.`,
    why: 'One of them does nothing, and perhaps another word was meant.',
    fix: () => 'Delete one of them.',
  },
  'synonym-wordless': {
    message: ({ read }) => `"${read}" has neither letters nor figures to search for.`,
    why: 'The search finds words and figures, nothing else.',
    fix: () => 'Write a word instead, or delete it.',
  },
  'synonyms-few': {
    message: () => 'The group has only one word, so there is nothing that means the same.',
    why: 'A group joins words, so it needs at least two.',
    fix: ({ example }) => `Write at least two, such as "- [${example}]", or delete the group.`,
  },
  'synonyms-list': {
    message: () => 'It cannot be seen which words belong together here.',
    why: 'The search must know which words mean the same.',
    fix: ({ example }) => `Write each group on a line of its own, such as "- [${example}]".`,
  },
  'synonyms-order': {
    message: ({ read, date }) => `The group ends on ${read}, before it begins on ${date}.`,
    why: 'A group that ends before it begins never applies.',
    fix: ({ key }) => `Correct one of the dates. The one after "${key}" is the last day.`,
  },
} satisfies Partial<ProblemTexts>;
