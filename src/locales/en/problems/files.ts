import type { ProblemTexts } from '../../problem-texts.ts';

export const files = {
  'address-twice': {
    message: ({ address, other }) => `The address "${address}" is already used by ${other}.`,
    why: 'Two pages cannot have one address, so one of them would be lost.',
    fix: () => 'Rename one of the files, so that their addresses differ.',
  },
  'asset-orphan': {
    message: () => 'The file belongs to no text and will not be on the site.',
    why: 'A file that no text shows is most often a picture or document that someone forgot to link to.',
    fix: () => 'Link to it from a text beside it, move it to a meeting’s folder, or delete it.',
  },
  'attachment-active': {
    message: () =>
      'Such a file can run programs in the reader’s browser, and then read the members’ key.',
    why: 'The key to the members’ pages is in the browser, and a program in such a file can read it.',
    fix: () => 'Save the text as PDF or the picture as PNG, and put that file here.',
  },
  'attachment-place': {
    message: () =>
      'The file is published as it is, and may tell where the picture or film was taken.',
    why: 'A phone keeps the place in the file, often to within some metres. It is taken out of JPEG, PNG and WebP, but not out of a file like this one.',
    fix: () =>
      'Save the picture as JPEG, or take the place out of the file before you put it here.',
  },
  'attachment-too-large': {
    message: ({ size, limit }) => `The file is ${size} MB; the limit is ${limit} MB.`,
    why: 'Large files take long to open on a phone, and members’ documents must be fetched whole before they can be shown.',
    fix: () => 'Make the file smaller, or put it elsewhere and link to it.',
  },
  'body-marks': {
    message: ({ marks }) =>
      `The text has too many of the signs * _ ~ [ ] < and \` close together: ${marks}, most of them in the paragraph that begins here.`,
    why: 'Such signs belong together in pairs. In a very long paragraph it would take minutes to pair them.',
    fix: () =>
      'Part the paragraph with empty lines, or remove the signs that are not needed. To show them as they are, write a line "```" before the paragraph and one after it.',
  },
  'body-too-long': {
    message: ({ lines, limit }) => `The text has ${lines} lines; a text may have ${limit} at most.`,
    why: 'The time to read a text grows faster than its lines, so a very long one would stop the build.',
    fix: () => 'Divide the text, or let each paragraph stand on one line.',
  },
  'body-unreadable': {
    message: () => 'The text cannot be read, for it has too many levels inside each other.',
    why: 'Neither browsers nor readers can take so many levels.',
    fix: () => 'Simplify lists and quotations that lie inside each other.',
  },
  encoding: {
    message: ({ byte }) => `There is a character (${byte}) here that is not saved as UTF-8.`,
    why: 'Otherwise strange characters are shown instead of letters such as å, ä and ö.',
    fix: () => 'Write the character again and save the file in UTF-8.',
  },
  'public-active': {
    message: () =>
      'The file could run programs in the reader’s browser, and then read the members’ key.',
    why: 'The key to the members’ pages is in the browser, and a program on the same site can read it.',
    fix: () =>
      'Text can be put here as .txt and pictures as .png. A file that shows who owns the site ' +
      '(.html, .xml) is put here just as you got it. A page of your own is written in pages.',
  },
  'public-drawing': {
    message: () =>
      'The drawing holds something other than shapes, or cannot be read, and could run programs in the reader’s browser.',
    why: 'The key to the members’ pages is in the browser, and a drawing can hold programs that read it.',
    fix: () => 'Save it as “optimised SVG” in the drawing program, or use PNG.',
  },
  'public-folder': {
    message: ({ read }) =>
      `Nothing looks in the folder "${read.split('/')[0] ?? ''}", so the file is left out.`,
    why: 'Files for the top of the site are read from the folder public, and from there alone.',
    fix: ({ near }) => `Move the file to ${near}, with the folder’s name in small letters.`,
  },
  'public-header': {
    message: ({ read }) => `The line "${read}" may not stand in the file _headers.`,
    why: 'Other headers can turn off what protects the members’ key in the browser.',
    fix: ({ choices }) => `Take the line away. The headers that can be added are ${choices}.`,
  },
  'public-redirects': {
    message: () => 'The site writes the file _redirects itself.',
    why: 'Where old addresses lead is said in site.yaml, where the addresses are checked.',
    fix: ({ key }) =>
      `Remove the file. Write "${key}:" in site.yaml instead, and below it, moved in, a line for each old address, such as "/old-page/: /meetings/".`,
  },
  'public-taken': {
    message: ({ address }) => `At ${address} the site puts something of its own.`,
    why: 'One would be written over the other, and then a page or a file would be missing.',
    fix: ({ near }) =>
      near === ''
        ? 'Give the file another name, or put it in a folder with another name.'
        : `Write the name in small letters if you mean ${near}. Otherwise give the file another name.`,
  },
  'file-changed': {
    message: () => 'The file changed or vanished while it was being read.',
    why: 'What was read may be half of the old text and half of the new.',
    fix: () => 'Finish saving it and try again.',
  },
  'file-empty': {
    message: () => 'The file is empty.',
    why: 'An empty file is most often a text that was not saved.',
    fix: () => 'Write something in it or delete it.',
  },
  'file-folder': {
    message: ({ read }) => `"${read}" is a folder with the name of a file. Nothing in it is read.`,
    why: 'What is in such a folder would be seen nowhere.',
    fix: ({ read }) =>
      read.endsWith('.md')
        ? 'Take .md out of the name of the folder. The text in a folder is called index.md.'
        : 'Give the folder another name. If there should be such a file, put the file itself here.',
  },
  'file-link': {
    message: () => 'This is a link to a file or folder in another place. It is not followed.',
    why: 'What such a link leads to may lie outside the folder and be secret.',
    fix: () => 'Put the file or the folder itself here.',
  },
  'file-name': {
    message: ({ read }) => `No address can be made from the file name "${read}".`,
    why: 'The file name becomes the address of the page, and for a meeting that is its date.',
    fix: ({ near }) => `Rename the file to "${near}".`,
  },
  'file-not-allowed': {
    message: () => 'You are not allowed to read this file or folder.',
    why: 'What cannot be read can neither be checked nor shown.',
    fix: () => 'Give yourself the right to read it, or ask whoever owns it to.',
  },
  'file-special': {
    message: () => 'This is no regular file, but a pipe, a socket or a device.',
    why: 'Such a thing has no end, so the computer would wait for it for ever.',
    fix: () => 'Remove it, and put a regular file here if there should be one.',
  },
  'file-to-convert': {
    message: ({ format }) =>
      `A file that ends in ${format} is not read as a note, so it is left out.`,
    why: 'Notes are text files that end in .md. The text of such a file cannot be got out safely.',
    fix: () =>
      'If it is a note, save it as .docx in Word or LibreOffice and run "npm run import --" with the name of that file after it. If it is an attachment, link to it from a text.',
  },
  'file-to-import': {
    message: ({ format }) =>
      `A file that ends in ${format} is not read as a note, so it is left out.`,
    why: 'Notes are text files that end in .md. Import makes notes of such a file.',
    fix: ({ format }) =>
      `If it is a note, run "npm run import --" with the name of the file after it, and then remove the file.${
        format === '.txt'
          ? ' If it begins with "---" already, just change .txt into .md in its name.'
          : ''
      } If it is an attachment, link to it from a text.`,
  },
  'file-too-large': {
    message: ({ size, limit }) => `The file is ${size} MB; a text may have at most ${limit} MB.`,
    why: 'So large a file is nearly always something else than a text.',
    fix: () => 'Divide the text, or check that this is the right file.',
  },
  'file-unread': {
    message: () => 'The file lies where the site does not look, so it is left out.',
    why: 'The text would otherwise be missing from the site without anyone noticing.',
    fix: ({ near }) =>
      near === ''
        ? 'Move it to the folder meetings, news or pages, or delete it.'
        : `Rename it to "${near}", move it or delete it.`,
  },
  'file-unreadable': {
    message: ({ detail }) => `The file cannot be read. The computer says: ${detail}.`,
    why: 'What cannot be read can neither be checked nor shown.',
    fix: () => 'Try again. If that does not help, get the file back from git or a backup.',
  },
  'meeting-twice': {
    message: ({ read, other }) => `The meeting ${read} is already in ${other}.`,
    why: 'A day has one meeting and one address, so one of the texts would be lost.',
    fix: () => 'Put the files together, or correct the date in one of them.',
  },
  'page-reserved': {
    message: ({ read }) => `The site needs the address "${read}" itself.`,
    why: 'The page would otherwise overwrite something that the site needs to work.',
    fix: () => 'Give the file another name.',
  },
  'site-missing': {
    message: () => 'The content folder has no file site.yaml.',
    why: 'Without the file, neither the name nor the language of the site is known.',
    fix: ({ example }) => `Create the file and write at least "${example}".`,
  },
} satisfies Partial<ProblemTexts>;
