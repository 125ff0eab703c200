import type { importing as shape } from '../sv/importing.ts';

export const importing: typeof shape = {
  errors: {
    'no-files': 'Name a file to import, such as: npm run import -- old-page.html',
    missing: 'The file {path} does not exist or cannot be read.',
    folder: '{path} is a folder. Name the files in it.',
    empty: 'The file {path} is empty.',
    'too-large': 'The file {path} is too large ({size} MB). The limit is {limit} MB.',
    'too-deep':
      'The page {path} is nested too deeply to be read. Copy the text to a .txt file instead.',
    pdf: '{path} is a PDF, whose paragraphs cannot be relied on. Save the text as .docx or .txt instead.',
    'old-word':
      '{path} is an old kind of Word document. Open it in Word or LibreOffice and save it as .docx.',
    'unknown-kind': '{path} is no text. The import reads .txt, saved web pages (.html) and .docx.',
    damaged: '{path} cannot be opened as a Word document. Save it again and retry.',
    twice: 'The file {path} is named twice.',
    nothing:
      'Nothing was written: {path} has neither meetings with a date nor posts with a heading and a date or name.',
    'no-year':
      'Nothing was written: the dates in {path} have no year. Write it in the heading over them, such as "Meetings 2024", and retry.',
    account:
      'Nothing was written: not every word of {path} could be accounted for ({detail}). This is a fault of the program, not of the page.',
    refused: 'Nothing was written, since the notes did not pass the check:\n{detail}',
    'has-note': 'Nothing was written: there already is a note for {path}.',
  },
  help: `Makes notes of an old page: npm run import -- FILE … [--out DIR] [--json]

  FILE        text (.txt), a saved web page (.html) or a Word document (.docx); several are fine
  --out DIR   the content folder; meetings go to DIR/meetings and posts to DIR/news (content)
  --json      prints the account as JSON
  --help      prints this text

The text is not changed. The account says what became of every word. Files that exist are never
overwritten; nothing is written then. Look for "# check:" in the new files afterwards.`,
  source: '{path}: {words} words (read as {encoding})',
  lineOf: {
    line: 'line {from}',
    lines: 'lines {from}–{to}',
    paragraph: 'paragraph {from}',
    paragraphs: 'paragraphs {from}–{to}',
  },
  counts:
    'Words in the text of notes: {placed}. Words that became data: {data}. Words left over: {left}. In all: {words}.',
  invisible: 'Invisible characters taken away (soft hyphens and the like): {n}.',
  repaired: 'Broken characters put right: {n}.',
  lost: 'Broken characters that could not be put right: {n}.',
  placed: 'To the text of notes:',
  placedLine: '  {where} → {file}:{line} ({words} words)',
  placedLines: '  {where} → {file}:{line}–{last} ({words} words)',
  data: 'Data instead of text:',
  dataLine: '  {where} "{text}" → {file}, {key}',
  left: 'Left over, in no note:',
  leftLine: '  {where} ({why}) {text}',
  noneLeft: 'Nothing is left over.',
  reasons: {
    frame: 'frame of the page',
    title: 'title of the page',
    hidden: 'hidden on the page',
    rule: 'rule',
    picture: 'text of a picture',
    footnote: 'footnote',
    unread: 'header, text box or comment',
    before: 'before the first section',
    between: 'between sections',
    after: 'after the last section',
    year: 'the year cannot be known',
    ending: 'end of the page',
    nothing: 'neither meeting nor post',
  },
  written: 'New files in {out}: {files} (meetings: {meetings}, posts: {posts}).',
  doubts: 'To check ({n}):',
  doubtLine: '  {file}: {text}',
  next: 'Read them through, run "npm run check" and add the files to git.',
};
