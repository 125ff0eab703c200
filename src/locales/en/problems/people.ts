import type { ProblemTexts } from '../../problem-texts.ts';

export const people = {
  'people-list': {
    message: () => 'It is not clear here who is meant.',
    why: 'The list says who is who, so each line must be one person.',
    fix: ({ example }) => `Write each person on a line of their own, for example "- ${example}".`,
  },
  'person-attachment': {
    message: ({ read }) => `The file names ${read}, who has asked not to be named.`,
    why: 'The site cannot replace a name inside a file, and a file that is open stops the build.',
    fix: () => 'Take the name out of the file, or take the file away.',
  },
  'person-file': {
    message: () => 'The name of the file names someone who has asked not to be named.',
    why: 'The site replaces the name in the address, but old links to it stop working.',
    fix: ({ near }) => `Rename it "${near}", or give it a name that says more.`,
  },
  'person-name': {
    message: ({ read }) => `"${read}" is not a full name.`,
    why: 'A first name or a surname alone may be someone else’s.',
    fix: ({ example }) => `Write first name and surname, for example "${example}".`,
  },
  'person-named': {
    message: ({ read }) =>
      `"${read}" has asked not to be named, but stands in what is open to all.`,
    why: 'The site takes the name out, but the sentence may read oddly, and the file keeps the name.',
    fix: () => 'Take the name out, or rewrite the sentence so that it is about no one person.',
  },
  'person-part': {
    message: ({ read, name }) => `"${read}" may be ${name}, who has asked not to be named.`,
    why: 'One name alone may be someone else’s, so the site lets it stand.',
    fix: () => 'If it is the same person, write the role instead. Else write the full name.',
  },
  'person-role-order': {
    message: ({ read, date }) => `The role ends on ${read}, before it begins on ${date}.`,
    why: 'A role that ends before it begins is never held.',
    fix: ({ key }) => `Correct one of the dates. What stands after "${key}" is the last day.`,
  },
  'person-several': {
    message: ({ read }) => `"${read}" is more than a name.`,
    why: 'The name is sought in texts as it stands here. With several in a line, none of them is found.',
    fix: ({ example }) =>
      `Write one person on each line, first name first and nothing but the name, such as "${example}".`,
  },
  'person-spelling': {
    message: ({ read }) => `"${read}" is spelt in another way in people.yaml.`,
    why: 'With two spellings it looks like two people.',
    fix: ({ near }) => `Write "${near}". If it is someone else, add them to people.yaml too.`,
  },
  'person-twice': {
    message: ({ other, line }) =>
      `A name or spelling here already belongs to ${other} on line ${line}.`,
    why: 'A name in a note must lead to one person in the list only.',
    fix: () => 'Merge the two, or take the spelling away from one of them.',
  },
} satisfies Partial<ProblemTexts>;
