import type { ProblemTexts } from '../../problem-texts.ts';

/** What a person should look at although the site can be published. */
export const review = {
  'alt-missing': {
    message: ({ read }) =>
      read === ''
        ? 'The picture has no description.'
        : `The picture’s description is only a file name, "${read}".`,
    why: 'Those who do not see the picture hear it read out, and need words for what it shows.',
    fix: () =>
      'Write what the picture shows between the brackets, such as "![Three people at a whiteboard](picture.jpg)".',
  },
  'notes-missing': {
    message: ({ read, days }) =>
      `The meeting ${read} was more than ${days} days ago but has no notes.`,
    why: 'Those who were away, or search later, find nothing about the meeting.',
    fix: ({ status }) =>
      `Write the notes below the front matter. If it did not take place, add the line "${status}".`,
  },
  'page-shared': {
    message: ({ read, other }) => `"${read}" gets the same page as "${other}".`,
    why: 'Addresses have nothing but a–z, digits and hyphens, so names that differ in other signs get the same page.',
    fix: ({ other }) =>
      `If it is the same thing, write "${other}" here too. If it is another, write the difference in letters, as "C sharp" for "C#".`,
  },
  'passage-twice': {
    message: ({ line, other }) =>
      other === ''
        ? `The same text stands on line ${line}.`
        : `The same text stands in ${other}, line ${line}.`,
    why: 'A text that stands twice has most often been pasted once too often.',
    fix: () => 'Remove one of them, unless it belongs in both places.',
  },
  'personal-number': {
    message: () => 'There is something here that looks like a personal identity number.',
    why: 'Personal identity numbers must never be published, and they stay in git when they are removed from the text.',
    fix: () => 'Remove it, and ask whoever runs the site to clear it from git too.',
  },
  'speaker-missing': {
    message: ({ read }) =>
      read === ''
        ? 'It is not said who holds the presentation.'
        : `It is not said who speaks for ${read}.`,
    why: 'Those who want to know more need a name to turn to.',
    fix: ({ key, near }) =>
      near === ''
        ? `Add the line "${key}:" with the person’s name.`
        : `Write "${near}" and on the next line "${key}:" with the person’s name, right below the first word.`,
  },
  'text-date-year': {
    message: ({ read }) => `The date "${read}" in the text has no year.`,
    why: 'The note will be read in some years too, and then nobody knows which year is meant.',
    fix: ({ near }) => (near === '' ? 'Add the year.' : `Write "${near}".`),
  },
  'text-next': {
    message: ({ read, near }) =>
      near === ''
        ? `The text points to a meeting on ${read}, but that is cancelled.`
        : `The text says that the next meeting is on ${read}, but by the schedule it is on ${near}.`,
    why: 'When text and schedule disagree, someone comes on the wrong day.',
    fix: ({ near }) =>
      near === ''
        ? 'Say that it is cancelled, or remove the sentence.'
        : `Write "${near}", or correct the meetings in the folder meetings.`,
  },
  'text-next-time': {
    message: ({ read, near, date }) =>
      `The text says that the meeting on ${date} is at ${read}, but by the schedule it is at ${near}.`,
    why: 'When text and schedule disagree, someone comes at the wrong time.',
    fix: ({ near }) => `Write "${near}", or correct the time in that meeting’s own file.`,
  },
  'text-number': {
    message: ({ read }) =>
      `The number "${read}" in the text has a full stop between the thousands.`,
    why: 'With a full stop the number can be read as a decimal, and then 24 680 becomes about 24.',
    fix: ({ near }) => `Write "${near}" with a space.`,
  },
  'text-weekday': {
    message: ({ read, weekday }) =>
      `"${read}" in the text has the wrong weekday: that date is a ${weekday}.`,
    why: 'When weekday and date disagree, nobody knows which day is meant.',
    fix: ({ near }) => `Write "${near}", or correct the date.`,
  },
} satisfies Partial<ProblemTexts>;
