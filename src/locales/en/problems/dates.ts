import type { ProblemTexts } from '../../problem-texts.ts';

export const dates = {
  'date-file-name': {
    message: ({ read, name }) => `The date ${read} does not agree with the file name ${name}.`,
    why: 'The file name becomes the address, so two different dates would mislead the reader.',
    fix: ({ key, near }) => `Write "${key}: ${near}", or rename the file.`,
  },
  'date-format': {
    message: ({ read }) => `"${read}" cannot be read as a date.`,
    why: 'The date decides address, order and calendar, so it must not be guessed.',
    fix: ({ key, near }) => `Write the date as "${key}: ${near || '2024-04-23'}".`,
  },
  'date-nonexistent': {
    message: ({ read, near }) =>
      near === ''
        ? `"${read}" is no day between the years 1900 and 2199.`
        : `There is no such day as "${read}".`,
    why: 'A date that does not exist is most often a slip in the day or the month.',
    fix: ({ key, near }) =>
      near === ''
        ? 'Correct the date.'
        : `Correct the date. The last day of that month is "${key}: ${near}".`,
  },
  'date-weekday': {
    message: ({ read, weekday }) => `"${read}" has the wrong weekday: that date is a ${weekday}.`,
    why: 'When weekday and date disagree, nobody knows on which day the meeting is.',
    fix: ({ key, near }) => `Write "${key}: ${near}", or correct the date.`,
  },
  'date-year': {
    message: ({ read }) => `"${read}" has no year.`,
    why: 'The text will be read in some years too, and then nobody knows which year is meant.',
    fix: ({ key, near }) =>
      near === '' ? 'Add the year, as in "23 April 2024".' : `Write "${key}: ${near}".`,
  },
  'minutes-format': {
    message: ({ read, limit }) =>
      `"${read}" cannot be read as a number of minutes from 1 to ${limit}.`,
    why: 'The number decides when the members’ pages lock, so it must not be guessed.',
    fix: ({ key }) => `Write a whole number, such as "${key}: 20 min".`,
  },
  'next-draft': {
    message: ({ read }) =>
      `The next meeting ${read} is a draft, or is published later than this meeting.`,
    why: 'Readers would be sent to a meeting that cannot be seen.',
    fix: ({ key }) => `Publish it first, or delete the line "${key}".`,
  },
  'next-not-later': {
    message: ({ read, date }) => `The next meeting ${read} is not after this meeting, ${date}.`,
    why: 'The next meeting must come after this one.',
    fix: ({ key, near }) =>
      near === '' ? `Correct the date, or delete the line "${key}".` : `Write "${key}: ${near}".`,
  },
  'next-skips': {
    message: ({ read, near }) => `There is another meeting before ${read}: ${near}.`,
    why: 'Readers would think that the meeting in between does not take place.',
    fix: ({ key, near }) => `Write "${key}: ${near}".`,
  },
  'next-unknown': {
    message: ({ read }) => `There is no meeting on ${read}.`,
    why: 'The schedule has other dates, so readers would get the wrong day.',
    fix: ({ key, near }) =>
      near === ''
        ? 'Correct the date, or make a note for that meeting.'
        : `Write "${key}: ${near}", or make a note for that meeting.`,
  },
  'next-unscheduled': {
    message: ({ read }) =>
      `The meeting ${read} has no note yet, so it is not among the coming ones.`,
    why: 'Only meetings with a file of their own are shown in the list and the calendar.',
    fix: ({ read }) => `Create the file meetings/${read}.md.`,
  },
  'publish-draft': {
    message: ({ draft }) =>
      `The text is a draft, so it will not be published on that day either. The line "${draft}" decides.`,
    why: 'A draft is never shown, so the date does nothing.',
    fix: ({ draft }) => `Delete the line "${draft}" to have it shown from that day on.`,
  },
  'publish-empty': {
    message: ({ key }) => `The line "${key}" has no date, so the text would be seen at once.`,
    why: 'A forgotten date must not show the text too early.',
    fix: ({ key, example }) =>
      `Write from which day the text is to be seen, such as "${example}", or delete the line "${key}".`,
  },
  'time-format': {
    message: ({ read }) => `"${read}" cannot be read as a time.`,
    why: 'The time goes to the members’ calendars, so it must not be guessed.',
    fix: ({ read, near }) => `Write the time as "${near}", not "${read}".`,
  },
  'time-nonexistent': {
    message: ({ read }) => `There is no such time as "${read}".`,
    why: 'A time that does not exist is most often a slip.',
    fix: ({ key }) => `Write a time between 00:00 and 23:59, such as "${key}: 15:00–15:45".`,
  },
  'time-order': {
    message: ({ read }) => `The end in "${read}" is not after the start.`,
    why: 'A meeting cannot end before it begins.',
    fix: ({ key, near }) =>
      `Correct the times. If they are swapped, write "${key}: ${near}". If the meeting ends after midnight, write only when it begins.`,
  },
  'time-zone-unknown': {
    message: ({ read }) => `There is no time zone called "${read}".`,
    why: 'Without the time zone it is not known when a meeting begins and is over.',
    fix: ({ key, near }) => `Write "${key}: ${near || 'Europe/Stockholm'}".`,
  },
} satisfies Partial<ProblemTexts>;
