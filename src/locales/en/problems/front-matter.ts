import type { ProblemTexts } from '../../problem-texts.ts';
import { meant } from './meant.ts';

export const frontMatter = {
  'front-matter-dashes': {
    message: ({ read }) =>
      /^\W*---\W*$/u.test(read) && !/----|\\/.test(read)
        ? 'The line of three hyphens begins or ends with a space, or with something that nobody sees.'
        : `The line "${read}" should be three hyphens, "---".`,
    why: 'Word processors like to make one long dash of three hyphens. Then nobody knows where the front matter begins and ends.',
    fix: () => 'Write three hyphens at the very left of the line, and nothing else.',
  },
  'front-matter-language': {
    message: ({ read }) => `The front matter may not be written in "${read}".`,
    why: 'Only plain lines with a key and a value are read; programs in a note are never run.',
    fix: () => 'Let the first line be only "---" and write lines such as "date: 2024-04-23".',
  },
  'front-matter-late': {
    message: () =>
      'Something stands above the front matter, which must begin on the first line of the file.',
    why: 'The front matter would count as text, and a draft would be published.',
    fix: () =>
      'Move what stands above the line "---" to the text below the front matter, or remove it, empty lines too.',
  },
  'front-matter-missing': {
    message: () => 'The front matter at the top of the file is missing.',
    why: 'The front matter says what the text is and what everyone may read.',
    fix: ({ example }) =>
      `Start the file with a line "---", then lines such as "${example}", then a line "---".`,
  },
  'front-matter-too-long': {
    message: ({ limit }) => `The front matter is longer than ${limit} characters.`,
    why: 'The front matter is open to everyone, so members’ text must not end up in it by mistake.',
    fix: () => 'Check that the line "---" comes right after the front matter, before the text.',
  },
  'front-matter-twice': {
    message: ({ read }) => `"${read}" stands below the line "---", and so counts as text.`,
    why: 'Only what stands between the first two lines "---" is front matter. A draft, for one, would be published.',
    fix: () =>
      'Move the lines up to the rest of the front matter, and delete the last line "---". If they are text, leave an empty line before "---".',
  },
  'front-matter-unclosed': {
    message: () => 'The front matter never ends.',
    why: 'The line parts what everyone may read from what only members may read.',
    fix: () => 'Write a line with only "---" between the front matter and the text.',
  },
  'front-matter-unopened': {
    message: () => 'The line "---" before the front matter is missing.',
    why: 'The line says where the front matter begins. Without it, all of it counts as text.',
    fix: () =>
      'Add a line with nothing but "---" at the top of the file. There should be one after the front matter too.',
  },
  'key-empty': {
    message: ({ key }) => `"${key}" is empty.`,
    why: 'Without a value nobody can know what is meant, and it must not be guessed.',
    fix: ({ example }) => `Write something after the colon, such as "${example}".`,
  },
  'key-misplaced': {
    message: ({ read, parent }) =>
      `"${read}" belongs to a presentation and goes under "${parent}".`,
    why: 'The key is about one presentation, and in the wrong place it is not known which.',
    fix: ({ read, parent }) =>
      `Move "${read}" to its presentation under "${parent}" and indent the line.`,
  },
  'key-missing': {
    message: ({ key }) => `"${key}" is missing.`,
    why: 'Without it the page cannot be made.',
    fix: ({ example }) => `Add the line "${example}".`,
  },
  'key-twice': {
    message: ({ read, other, line }) =>
      read === other
        ? `"${read}" is there twice; the first time on line ${line}.`
        : `"${read}" and "${other}" (line ${line}) mean the same.`,
    why: 'Only one of them can apply, and the other would disappear unseen.',
    fix: () => 'Keep one of them.',
  },
  'key-unknown': {
    message: ({ read }) => `"${read}" is not a key that is known here.`,
    why: 'A misspelt key would otherwise be missing from the page without anyone noticing.',
    fix: ({ near }) => meant(near, 'Delete the line or correct the name before the colon.'),
  },
  'list-expected': {
    message: ({ key }) => `"${key}" must be a simple list.`,
    why: 'There can be several values, and it must be clear where one ends and the next begins.',
    fix: ({ key }) => `Write it as "${key}: [first, second]".`,
  },
  'mapping-expected': {
    message: ({ key }) => `This cannot be read as one of the ${key || 'presentations'}.`,
    why: 'A presentation has several values, and each needs its name.',
    fix: ({ example }) => `Write its keys on lines of their own, the first as "- ${example}".`,
  },
  'text-expected': {
    message: ({ key }) => `"${key}" must be a single text.`,
    why: 'It can have only one value, so a list cannot be shown.',
    fix: ({ key }) => `Write the text on the same line, after "${key}: ".`,
  },
  'value-unknown': {
    message: ({ read, key }) => `"${read}" cannot be used as "${key}".`,
    why: 'A word that is not known does not say how to show the text, and for access it decides who may read it.',
    fix: ({ key, choices, near }) =>
      near === ''
        ? `Write one of these: ${choices}.`
        : `Did you mean "${key}: ${near}"? You can choose between: ${choices}.`,
  },
  'yaml-colon': {
    message: ({ key }) => `Because of its colon, the line "${key}" cannot be read.`,
    why: 'A colon with a space after it parts a key from its value, and two on a line can mean different things.',
    fix: ({ near }) => `Write it like this: ${near}`,
  },
  'yaml-comment': {
    message: ({ read }) => `"${read}" is a comment, so the line is empty.`,
    why: 'What follows # is a note to yourself, and is shown nowhere on the site.',
    fix: ({ near }) =>
      `If the text should be seen, put quotation marks around it: ${near}. If it is a comment, give it a line of its own.`,
  },
  'yaml-continued': {
    message: ({ read }) => `"${read}" has no colon, so the line is no key with a value.`,
    why: 'A text of several lines must be moved in, or nobody knows where it ends.',
    fix: () => 'If the line belongs to the text above, begin it with two spaces.',
  },
  'yaml-document': {
    message: ({ read }) => `The line "${read}" should not stand here.`,
    why: 'Such lines part front matter from text in a note. In this file there are only keys.',
    fix: () => 'Remove the line.',
  },
  'yaml-escape': {
    message: () => 'A backslash (\\) has a meaning of its own between such quotation marks.',
    why: 'The character after the backslash would become another.',
    fix: ({ near }) => `Put single quotation marks round the text: ${near}.`,
  },
  'yaml-hash': {
    message: ({ read }) => `"${read}" is not read: # begins a comment.`,
    why: 'What follows # is a note to yourself, and is shown nowhere on the site.',
    fix: ({ near }) =>
      near === ''
        ? 'Put quotation marks around the text, or a space after # if it is a comment.'
        : `Put quotation marks around the text: ${near}. If it is a comment, put a space after #.`,
  },
  'yaml-indent': {
    message: () => 'The line is not indented like the lines around it.',
    why: 'Indentation shows which lines belong to the same presentation.',
    fix: () => 'Let what belongs together start equally far in, and close all brackets.',
  },
  'yaml-key': {
    message: () => 'The line is not written as a key with a value.',
    why: 'That is a name, a colon and a space, and then the value. In lists it begins with a hyphen.',
    fix: ({ near }) => `Write it like this: ${near}`,
  },
  'yaml-quote': {
    message: ({ read }) => `The value "${read}" starts with a sign that has a meaning of its own.`,
    why: 'Without quotation marks a part of the value would be read as something else than text.',
    fix: ({ near }) => `Put quotation marks around it: ${near}.`,
  },
  'yaml-reference': {
    message: ({ read }) =>
      `"${read}" starts with a sign (*, & or !) that has a meaning of its own.`,
    why: 'Without quotation marks the sign is read as a reference to another value.',
    fix: ({ near }) => `Put quotation marks around the value: ${near}.`,
  },
  'yaml-syntax': {
    message: () => 'This line cannot be read.',
    why: 'When a line cannot be understood, the meaning of those after it is uncertain.',
    fix: () =>
      'Write each key on a line of its own as "date: 2024-04-23", with a space after the colon.',
  },
  'yaml-tab': {
    message: () => 'The line is indented with a tab.',
    why: 'A tab is of different width on different computers, so what the line belongs to cannot be seen.',
    fix: () => 'Replace the tab with spaces.',
  },
  'yaml-unclosed': {
    message: () => 'Something that began earlier does not end, such as a quotation or a bracket.',
    why: 'Everything after a quotation mark or bracket that does not end counts as part of it.',
    fix: () =>
      'Check that every quotation mark and bracket is closed, and that lines are indented alike.',
  },
} satisfies Partial<ProblemTexts>;
