import type { ProblemTexts } from '../../problem-texts.ts';

export const people = {
  'people-list': {
    message: () => 'It is not clear here who is meant.',
    why: 'The list says who is who, so each line must be one person.',
    fix: ({ example }) => `Write each person on a line of their own, for example "- ${example}".`,
  },
  'person-name': {
    message: ({ read }) => `"${read}" is not a full name.`,
    why: 'A first name or a surname alone may be someone else’s.',
    fix: ({ example }) => `Write first name and surname, for example "${example}".`,
  },
  'person-role-order': {
    message: ({ read, date }) => `The role ends on ${read}, before it begins on ${date}.`,
    why: 'A role that ends before it begins is never held.',
    fix: ({ key }) => `Correct one of the dates. What stands after "${key}" is the last day.`,
  },
  'person-twice': {
    message: ({ other, line }) =>
      `A name or spelling here already belongs to ${other} on line ${line}.`,
    why: 'A name in a note must lead to one person in the list only.',
    fix: () => 'Merge the two, or take the spelling away from one of them.',
  },
} satisfies Partial<ProblemTexts>;
