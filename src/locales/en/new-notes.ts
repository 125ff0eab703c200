import type { newNotes as shape } from '../sv/new-notes.ts';

export const newNotes: typeof shape = {
  rule: 'What stands between the lines of dashes is public. The text below them is for members.',
  postRule: 'The whole post is public, both this and the text below the lines of dashes.',
  and: 'and',
  questions: {
    kind: 'Is it to be a meeting or a post? (Enter = meeting) ',
    date: 'Which day is the meeting? For example 2024-09-24. ',
    dateProposed: 'Which day is the meeting? (Enter = {date}, {why}) ',
    time: 'At what time? For example 15:00–15:45. (Enter = not decided) ',
    timeProposed: 'At what time? (Enter = {time}, as last time) ',
    names: 'Who presents? Write the municipalities with commas between. (Enter = not decided) ',
    meant: 'There is no municipality called "{name}". Did you mean {near}? (yes/no) ',
    organisation: '"{name}" is no municipality. Is it an organisation? (yes/no) ',
    nameAgain: 'What is the municipality called? (Enter = skip) ',
    speaker: 'Who speaks for {name}? For example "Anne Ek, director". (Enter = not decided) ',
    title: 'What is the title of the post? ',
    type: 'What kind of post is it: {types}? (Enter = {type}) ',
    author: 'Who wrote it? For example "Anne Ek, chair". (Enter = nobody named) ',
  },
  answers: { meeting: ['meeting'], post: ['post', 'news'], yes: ['yes'], no: ['no'] },
  again: {
    kind: 'Answer "meeting" or "post".',
    yesNo: 'Answer "yes" or "no".',
    title: 'A post needs a title.',
    date: 'Write a day, for example 2024-09-24.',
    type: 'Answer with one of: {types}.',
    exists: 'There is a meeting on that day: {path}. Choose another day, or stop with Ctrl+C.',
  },
  why: {
    pointer: 'which an earlier meeting points to',
    monthly: 'the {nth} {weekday} of the month as before',
    rhythm: 'at the same pace as before',
  },
  nths: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  errors: {
    aborted: 'Stopped. Nothing has been written.',
    'bad-argument': 'Does not understand the argument: {detail}. Write --help to see what works.',
    'bad-value': '{option}: {why} Nothing has been written.',
    'date-missing':
      'There are too few meetings to propose a date. Write it, for example: npm run new -- 2024-09-24',
    exists:
      'There is a meeting on {date} already: {path}. Open that file instead. Nothing has been written.',
    'nobody-to-ask':
      'Questions cannot be put here. Write a date, for example "npm run new -- 2024-09-24", or add ' +
      '--yes to take what is proposed.',
    'municipality-near':
      'There is no municipality called "{name}". Did you mean {near}? An organisation is given with ' +
      '--organisation. Nothing has been written.',
    'municipality-unknown':
      'There is no municipality called "{name}". An organisation is given with --organisation. ' +
      'Nothing has been written.',
    'name-missing':
      '{option} belongs to a municipality or organisation: write --municipality NAME before it.',
    'not-for-meeting': '{option} works only together with --post.',
    'not-for-post': '{option} does not work together with --post.',
    'one-date-only': '{option} works for one meeting at a time. Write one date, not {count}.',
    'title-missing': 'A post needs a title. Add --title "TITLE".',
    twice: '{option} is given twice for the same thing. Take one away.',
  },
  written: 'Done. New file: {path}',
  proposed: 'The date is a proposal: {date}, {why}.',
  next: {
    title: 'What to do next:',
    write: 'Open {path} and fill it in. A line you do not need may stay empty or be taken away.',
    notes:
      'When the meeting has been held: write the notes below the lines of dashes, with a heading (##) ' +
      'for each municipality.',
    mend: 'Mend this too, which the new meeting makes wrong:\n   {problems}',
    preview: 'See what it looks like: {command}',
    check: 'Look for mistakes: {command}',
    commit: 'Save in git:\n   git add {paths}\n   git commit -m {message}',
    message: { meeting: 'Meeting {date}', meetings: 'Meetings', post: 'Post: {title}' },
  },
  help: `Makes a new meeting or post: npm run new -- [DATE …] [options]

Without a date and options it asks some questions. A date is proposed by how often you meet.

  DATE                 several dates make several planned meetings
  --time TIME          for example 15:00–15:45, where it is not the usual one
  --municipality NAME  a municipality that presents; once for each of them
  --organisation NAME  an organisation that presents
  --speaker NAME       who speaks for the municipality or organisation just before
  --role ROLE          the speaker's role, or the author's
  --post               a post instead of a meeting
  --title TITLE        the title of the post
  --type TYPE          the kind of post: {types}
  --author NAME        who wrote the post
  --folder             a folder of its own, for pictures and documents
  --yes                no questions: takes the date that is proposed
  --content DIR        the folder of notes (content)
  --help               shows this text

Example: npm run new -- 2024-09-24 --municipality Klippan --speaker "Anne Ek" --role director

A file that exists is never written over.`,
};
