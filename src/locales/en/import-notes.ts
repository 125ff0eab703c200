import type { importNotes as shape } from '../sv/import-notes.ts';

export const importNotes: typeof shape = {
  mark: 'check',
  doubts: {
    'cancelled-text': 'the meeting is cancelled and yet has notes',
    'compact-date': 'the date stood as "{text}" and was read as {date}',
    'date-range': 'the date stood as "{text}"; the first day, {date}, is used here',
    'dated-twice': 'the page has two sections of the same date; both texts are here',
    'day-near': 'the day is only in the schedule, and {date} has notes; is it the same meeting?',
    'inferred-year':
      'the date stood without its year as "{text}"; the year in {date} is worked out',
    link: 'the link "{text}" led to {href}, which cannot be linked to from here',
    'lost-letters': 'letters are missing in the text; they were broken on the old page already',
    mentioned: 'named in the text, but not among the presentations: {names}',
    'month-spelling': 'the month in "{text}" is misspelt and was read as {date}',
    moved: 'the meeting may have been moved: "{text}"',
    'next-missing':
      'the text says that the next meeting is on {text}, but there is no such meeting here',
    'next-weekday': 'the weekday in "{text}" does not fit the date',
    picture: 'the picture "{text}" of the old page is not here',
    population: 'the text has different numbers of inhabitants for {name}: {numbers}',
    'post-date': 'the old page has no date',
    repaired: 'broken letters of the old page have been put right',
    'schedule-only': 'the meeting is only in the schedule; did it take place?',
    speaker: 'no speaker was found for {name}',
    struck: 'the line was struck through: "{text}"; is the meeting cancelled?',
    time: 'the page has different times for the meeting: {text}',
    'unread-value': 'this could not be used: {text}',
    weekday: 'the weekday in "{text}" does not fit the date {date}',
  },
};
