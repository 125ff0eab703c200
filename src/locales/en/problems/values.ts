import type { ProblemTexts } from '../../problem-texts.ts';

export const values = {
  'address-format': {
    message: ({ read }) => `"${read}" is not a complete web address.`,
    why: 'The address is used in calendar, feed and invitations, and must therefore be whole.',
    fix: ({ key, near }) =>
      near === ''
        ? `Write the whole address, such as "${key}: https://example.org".`
        : `Write the whole address, "${key}: ${near}".`,
  },
  'address-letters': {
    message: ({ read }) => `"${read}" has something that cannot stand in the site’s address.`,
    why: 'Every page’s address begins with it, so only a–z, digits and hyphens may stand there.',
    fix: ({ key, near }) => `Write "${key}: ${near}".`,
  },
  'contact-format': {
    message: ({ read }) => `"${read}" is not an e-mail address.`,
    why: 'Those who want to join must be able to write to the address.',
    fix: ({ key, near }) =>
      near === ''
        ? `Write an e-mail address, such as "${key}: info@example.org".`
        : `Write the address alone, "${key}: ${near}".`,
  },
  'id-format': {
    message: ({ read }) => `"${read}" cannot be used in an address.`,
    why: 'An id becomes a part of an address that others link to.',
    fix: ({ key, near }) =>
      near === ''
        ? `Write an id of its own with a–z, digits and hyphens, such as "${key}: part-1".`
        : `Write "${key}: ${near}". Only a–z, digits and hyphens are allowed.`,
  },
  'id-twice': {
    message: ({ read, line }) =>
      `Two presentations have the address "${read}"; the first on line ${line}.`,
    why: 'Each presentation needs an address of its own, so that links lead to the right place.',
    fix: ({ near }) => `Write an id of its own for this one, such as "id: ${near}".`,
  },
  'municipality-several': {
    message: ({ read }) => `"${read}" is several municipalities.`,
    why: 'Each municipality has a page of its own, and so needs a presentation of its own.',
    fix: ({ key, first, second }) =>
      `Write a line for each: "- ${key}: ${first}" and "- ${key}: ${second}".`,
  },
  'municipality-unknown': {
    message: ({ read }) => `There is no municipality called "${read}".`,
    why: 'The name gives the municipality’s page and county, so a misspelling would become one more municipality.',
    fix: ({ key, near, organisation }) =>
      near === ''
        ? `Correct the name, or write "${organisation}:" instead of "${key}:" if it is not one.`
        : `Did you mean ${near}? Write "${key}: ${near}".`,
  },
  'place-link': {
    message: ({ read }) => `"${read}" looks like the link or number of the meeting.`,
    why: 'Everyone sees the place, and with the link anyone can walk into the meeting.',
    fix: ({ key, online }) =>
      `Write "${key}: ${online}". Send the link to those who take part, or put it in the text below the dashes, which only members read.`,
  },
  'population-format': {
    message: ({ read }) => `"${read}" cannot be read as a number of inhabitants.`,
    why: 'The number is used to find municipalities of the same size, so it must not be guessed.',
    fix: ({ key, near }) =>
      near === ''
        ? `Write a number, such as "${key}: about 18,000" or "${key}: 37,000–150,000".`
        : `Write "${key}: ${near}".`,
  },
  'population-separator': {
    message: ({ read }) => `"${read}" was read as a number with a full stop between the thousands.`,
    why: 'With a full stop the number can be read as a decimal, and then 24 680 becomes about 24.',
    fix: ({ key, near }) => `Write "${key}: ${near}" with a space.`,
  },
  'presenter-missing': {
    message: () => 'It is not said who presents.',
    why: 'The presentation gets its address and its heading from who presents.',
    fix: ({ municipality, organisation }) =>
      `Add "${municipality}: Klippan" or "${organisation}: the name". If the line belongs to the presentation above, write a space instead of the hyphen.`,
  },
  'presenter-twice': {
    message: ({ municipality, organisation }) =>
      `Both "${municipality}" and "${organisation}" are filled in.`,
    why: 'Then it cannot be known who presents.',
    fix: () => 'Keep one of them.',
  },
  'reason-without-cancelled': {
    message: ({ key }) => `"${key}" only belongs to a cancelled meeting.`,
    why: 'The reason is only shown for a cancelled meeting, so the word "cancelled" may be forgotten.',
    fix: ({ key, status }) => `Add "${status}", or delete the line "${key}".`,
  },
  'topic-twice': {
    message: ({ read, key }) => `"${read}" is there twice under "${key}".`,
    why: 'A topic is enough once, and perhaps another was meant.',
    fix: () => 'Delete one of them.',
  },
} satisfies Partial<ProblemTexts>;
