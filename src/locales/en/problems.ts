import type { ProblemTexts } from '../problem-texts.ts';

/** "Did you mean …?" where there is a likely right word, else what to do. */
function meant(near: string, otherwise: string): string {
  return near === '' ? otherwise : `Did you mean "${near}"?`;
}

export const problems: ProblemTexts = {
  'address-format': {
    message: ({ read }) => `"${read}" is not a complete web address.`,
    fix: ({ key }) => `Write the whole address, such as "${key}: https://example.org".`,
  },
  'address-twice': {
    message: ({ address, other }) => `The address "${address}" is already used by ${other}.`,
    fix: () => 'Rename one of the files, so that their addresses differ.',
  },
  'asset-orphan': {
    message: () => 'The file belongs to no text and will not be on the site.',
    fix: () => 'Link to it from a text beside it, move it to a meeting’s folder, or delete it.',
  },
  'attachment-active': {
    message: () =>
      'Such a file can run programs in the reader’s browser, and then read the members’ key.',
    fix: () => 'Save the text as PDF or the picture as PNG, and put that file here.',
  },
  'attachment-too-large': {
    message: ({ size, limit }) => `The file is ${size} MB; the limit is ${limit} MB.`,
    fix: () => 'Make the file smaller, or put it elsewhere and link to it.',
  },
  'body-unreadable': {
    message: () => 'The text cannot be read, for it has too many levels inside each other.',
    fix: () => 'Simplify lists and quotations that lie inside each other.',
  },
  'contact-format': {
    message: ({ read }) => `"${read}" is not an e-mail address.`,
    fix: ({ key }) => `Write an e-mail address, such as "${key}: info@example.org".`,
  },
  'date-file-name': {
    message: ({ read, name }) => `The date ${read} does not agree with the file name ${name}.`,
    fix: ({ key, near }) => `Write "${key}: ${near}", or rename the file.`,
  },
  'date-format': {
    message: ({ read }) => `"${read}" cannot be read as a date.`,
    fix: ({ key, near }) => `Write the date as "${key}: ${near || '2024-04-23'}".`,
  },
  'date-nonexistent': {
    message: ({ read }) => `There is no such day as "${read}".`,
    fix: ({ key, near }) =>
      near === ''
        ? 'Correct the month or the day.'
        : `Correct the date. The last day of that month is "${key}: ${near}".`,
  },
  'date-weekday': {
    message: ({ read, weekday }) => `"${read}" has the wrong weekday: that date is a ${weekday}.`,
    fix: ({ key, near }) => `Write "${key}: ${near}", or correct the date.`,
  },
  'date-year': {
    message: ({ read }) => `"${read}" has no year.`,
    fix: ({ key, near }) =>
      near === '' ? 'Add the year, as in "23 April 2024".' : `Write "${key}: ${near}".`,
  },
  encoding: {
    message: ({ byte }) => `There is a character (${byte}) here that is not saved as UTF-8.`,
    fix: () => 'Write the character again and save the file in UTF-8.',
  },
  'file-empty': {
    message: () => 'The file is empty.',
    fix: () => 'Write something in it or delete it.',
  },
  'file-link': {
    message: () => 'This is a link to a file or folder in another place. It is not followed.',
    fix: () => 'Put the file or the folder itself here.',
  },
  'file-name': {
    message: ({ read }) => `No address can be made from the file name "${read}".`,
    fix: ({ near }) => `Rename the file to "${near}".`,
  },
  'file-too-large': {
    message: ({ size, limit }) => `The file is ${size} MB; a text may have at most ${limit} MB.`,
    fix: () => 'Divide the text, or check that this is the right file.',
  },
  'file-unread': {
    message: () => 'The file lies where the site does not look, so it is left out.',
    fix: ({ near }) =>
      near === ''
        ? 'Move it to the folder meetings, news or pages, or delete it.'
        : `Rename it to "${near}", move it or delete it.`,
  },
  'front-matter-language': {
    message: ({ read }) => `The front matter may not be written in "${read}".`,
    fix: () => 'Let the first line be only "---" and write lines such as "date: 2024-04-23".',
  },
  'front-matter-missing': {
    message: () => 'The front matter at the top of the file is missing.',
    fix: ({ example }) =>
      `Start the file with a line "---", then lines such as "${example}", then a line "---".`,
  },
  'front-matter-too-long': {
    message: ({ limit }) => `The front matter is longer than ${limit} characters.`,
    fix: () => 'Check that the line "---" comes right after the front matter, before the text.',
  },
  'front-matter-unclosed': {
    message: () => 'The front matter never ends.',
    fix: () => 'Write a line with only "---" between the front matter and the text.',
  },
  'heading-ambiguous': {
    message: ({ read }) => `The heading "${read}" can belong to several presentations.`,
    fix: ({ near }) => `Use one of their ids instead: ${near}.`,
  },
  'heading-level': {
    message: ({ read }) => `"# ${read}" is a heading of the highest level, and the page has one.`,
    fix: ({ near }) => `Write "${near}".`,
  },
  'heading-twice': {
    message: ({ read }) => `The presentation "${read}" already has a heading above.`,
    fix: ({ read }) => `Put the texts together, or write a smaller heading: "### ${read}".`,
  },
  'heading-unmatched': {
    message: ({ read }) =>
      `The heading "${read}" is the name of none of the meeting’s presentations.`,
    fix: ({ read, near }) =>
      `${meant(near && `## ${near}`, 'Headings with ## must be named after a presentation.')} ` +
      `Other headings are written with three signs: "### ${read}".`,
  },
  'id-format': {
    message: ({ read }) => `"${read}" cannot be used in an address.`,
    fix: ({ key, near }) =>
      near === ''
        ? `Write an id of its own with a–z, digits and hyphens, such as "${key}: part-1".`
        : `Write "${key}: ${near}". Only a–z, digits and hyphens are allowed.`,
  },
  'id-twice': {
    message: ({ read, line }) =>
      `Two presentations have the address "${read}"; the first on line ${line}.`,
    fix: ({ near }) => `Write an id of its own for this one, such as "id: ${near}".`,
  },
  'image-format': {
    message: () => 'Browsers cannot show such a picture file, so it only becomes a link.',
    fix: () => 'Save the picture as JPEG or PNG and write that file name, if it is to be seen.',
  },
  'image-remote': {
    message: () => 'The picture lies on another site and is therefore only shown as a link.',
    fix: () => 'Save the picture beside the text and write its file name, if it is to be seen.',
  },
  'key-misplaced': {
    message: ({ read, parent }) =>
      `"${read}" belongs to a presentation and goes under "${parent}".`,
    fix: ({ read, parent }) =>
      `Move "${read}" to its presentation under "${parent}" and indent the line.`,
  },
  'key-missing': {
    message: ({ key }) => `"${key}" is missing.`,
    fix: ({ example }) => `Add the line "${example}".`,
  },
  'key-twice': {
    message: ({ read, other, line }) =>
      read === other
        ? `"${read}" is there twice; the first time on line ${line}.`
        : `"${read}" and "${other}" (line ${line}) mean the same.`,
    fix: () => 'Keep one of them.',
  },
  'key-unknown': {
    message: ({ read }) => `"${read}" is not a key that is known here.`,
    fix: ({ near }) => meant(near, 'Delete the line or correct the name before the colon.'),
  },
  'link-dead': {
    message: ({ read }) => `The link "${read}" leads to a page that does not exist.`,
    fix: ({ near }) => meant(near, 'Correct the address.'),
  },
  'link-empty': {
    message: () => 'The link leads nowhere.',
    fix: () => 'Write the address between the brackets, or remove the link.',
  },
  'link-missing': {
    message: ({ read }) => `There is no file "${read}" beside the text.`,
    fix: ({ near }) => meant(near, 'Put the file in the folder of the text, or correct its name.'),
  },
  'link-protocol': {
    message: ({ protocol }) => `Links that start with "${protocol}" are not allowed.`,
    fix: () => 'Start the link with https://, mailto: or tel:.',
  },
  'list-expected': {
    message: ({ key }) => `"${key}" must be a simple list.`,
    fix: ({ key }) => `Write it as "${key}: [first, second]".`,
  },
  'mapping-expected': {
    message: ({ key }) => `This cannot be read as one of the ${key || 'presentations'}.`,
    fix: ({ example }) => `Write its keys on lines of their own, the first as "- ${example}".`,
  },
  'meeting-twice': {
    message: ({ read, other }) => `The meeting ${read} is already in ${other}.`,
    fix: () => 'Put the files together, or correct the date in one of them.',
  },
  'minutes-format': {
    message: ({ read, limit }) =>
      `"${read}" cannot be read as a number of minutes from 1 to ${limit}.`,
    fix: ({ key }) => `Write a whole number, such as "${key}: 20 min".`,
  },
  'municipality-unknown': {
    message: ({ read }) => `There is no municipality called "${read}".`,
    fix: ({ key, near, organisation }) =>
      near === ''
        ? `Correct the name, or write "${organisation}:" instead of "${key}:" if it is not one.`
        : `Did you mean ${near}? Write "${key}: ${near}".`,
  },
  'next-draft': {
    message: ({ read }) => `The next meeting ${read} is a draft that nobody can see.`,
    fix: ({ key }) => `Publish the draft, or delete the line "${key}".`,
  },
  'next-not-later': {
    message: ({ read, date }) => `The next meeting ${read} is not after this meeting, ${date}.`,
    fix: ({ key, near }) =>
      near === '' ? `Correct the date, or delete the line "${key}".` : `Write "${key}: ${near}".`,
  },
  'next-skips': {
    message: ({ read, near }) => `There is another meeting before ${read}: ${near}.`,
    fix: ({ key, near }) => `Write "${key}: ${near}".`,
  },
  'next-unknown': {
    message: ({ read }) => `There is no meeting on ${read}.`,
    fix: ({ key, near }) =>
      near === ''
        ? 'Correct the date, or make a note for that meeting.'
        : `Write "${key}: ${near}", or make a note for that meeting.`,
  },
  'next-unscheduled': {
    message: ({ read }) =>
      `The meeting ${read} has no note yet, so it is not among the coming ones.`,
    fix: ({ read }) => `Create the file meetings/${read}.md.`,
  },
  'page-reserved': {
    message: ({ read }) => `The site needs the address "${read}" itself.`,
    fix: () => 'Give the file another name.',
  },
  'population-format': {
    message: ({ read }) => `"${read}" cannot be read as a number of inhabitants.`,
    fix: ({ key, near }) =>
      near === ''
        ? `Write a number, such as "${key}: about 18,000" or "${key}: 37,000–150,000".`
        : `Write "${key}: ${near}".`,
  },
  'population-separator': {
    message: ({ read }) => `"${read}" was read as a number with a full stop between the thousands.`,
    fix: ({ key, near }) => `Write "${key}: ${near}" with a space.`,
  },
  'presenter-missing': {
    message: () => 'It is not said who presents.',
    fix: ({ municipality, organisation }) =>
      `Add "${municipality}: Klippan" or "${organisation}: the name".`,
  },
  'presenter-twice': {
    message: ({ municipality, organisation }) =>
      `Both "${municipality}" and "${organisation}" are filled in.`,
    fix: () => 'Keep one of them.',
  },
  'raw-html': {
    message: () => 'HTML is not shown on the site; it is removed.',
    fix: () => 'Use Markdown instead, such as *italics* or [text](https://example.org).',
  },
  'reason-without-cancelled': {
    message: ({ key }) => `"${key}" only belongs to a cancelled meeting.`,
    fix: ({ key, status }) => `Add "${status}", or delete the line "${key}".`,
  },
  'site-missing': {
    message: () => 'The content folder has no file site.yaml.',
    fix: ({ example }) => `Create the file and write at least "${example}".`,
  },
  'synonym-twice': {
    message: ({ read }) => `"${read}" is there twice in the same group.`,
    fix: () => 'Delete one of them.',
  },
  'synonym-wordless': {
    message: ({ read }) => `"${read}" has neither letters nor figures to search for.`,
    fix: () => 'Write a word instead, or delete it.',
  },
  'synonyms-few': {
    message: () => 'The group has only one word, so there is nothing that means the same.',
    fix: ({ example }) => `Write at least two, such as "- [${example}]", or delete the group.`,
  },
  'synonyms-list': {
    message: () => 'It cannot be seen which words belong together here.',
    fix: ({ example }) => `Write each group on a line of its own, such as "- [${example}]".`,
  },
  'synonyms-order': {
    message: ({ read, date }) => `The group ends on ${read}, before it begins on ${date}.`,
    fix: ({ key }) => `Correct one of the dates. The one after "${key}" is the last day.`,
  },
  'text-expected': {
    message: ({ key }) => `"${key}" must be a single text.`,
    fix: ({ key }) => `Write the text on the same line, after "${key}: ".`,
  },
  'time-format': {
    message: ({ read }) => `"${read}" cannot be read as a time.`,
    fix: ({ read, near }) => `Write the time as "${near}", not "${read}".`,
  },
  'time-nonexistent': {
    message: ({ read }) => `There is no such time as "${read}".`,
    fix: ({ key }) => `Write a time between 00:00 and 23:59, such as "${key}: 15:00–15:45".`,
  },
  'time-order': {
    message: ({ read }) => `The end in "${read}" is not after the start.`,
    fix: ({ key, near }) => `Correct the times. If they are swapped, write "${key}: ${near}".`,
  },
  'time-zone-unknown': {
    message: ({ read }) => `There is no time zone called "${read}".`,
    fix: ({ key, near }) => `Write "${key}: ${near || 'Europe/Stockholm'}".`,
  },
  'topic-twice': {
    message: ({ read, key }) => `"${read}" is there twice under "${key}".`,
    fix: () => 'Delete one of them.',
  },
  'value-unknown': {
    message: ({ read, key }) => `"${read}" cannot be used as "${key}".`,
    fix: ({ key, choices, near }) =>
      near === ''
        ? `Write one of these: ${choices}.`
        : `Did you mean "${key}: ${near}"? You can choose between: ${choices}.`,
  },
  'yaml-colon': {
    message: ({ key }) => `Because of its colon, the line "${key}" cannot be read.`,
    fix: ({ near }) => `Write it like this: ${near}`,
  },
  'yaml-indent': {
    message: () => 'The line is not indented like the lines around it.',
    fix: () => 'Let what belongs together start equally far in, and close all brackets.',
  },
  'yaml-quote': {
    message: ({ read }) => `The value "${read}" starts with a sign that has a meaning of its own.`,
    fix: ({ near }) => `Put quotation marks around it: ${near}.`,
  },
  'yaml-reference': {
    message: ({ read }) =>
      `"${read}" starts with a sign (*, & or !) that has a meaning of its own.`,
    fix: ({ near }) => `Put quotation marks around the value: ${near}.`,
  },
  'yaml-syntax': {
    message: () => 'This line cannot be read.',
    fix: () =>
      'Write each key on a line of its own as "date: 2024-04-23", with a space after the colon.',
  },
  'yaml-tab': {
    message: () => 'The line is indented with a tab.',
    fix: () => 'Replace the tab with spaces.',
  },
  'yaml-unclosed': {
    message: () => 'Something that began earlier does not end, such as a quotation or a bracket.',
    fix: () =>
      'Check that every quotation mark and bracket is closed, and that lines are indented alike.',
  },
};
