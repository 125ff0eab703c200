import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Puts other texts for members into a content folder. Nothing that is public changes. */
export function writeOtherTexts(content: string): void {
  const meetings = join(content, 'meetings');
  replaceText(join(meetings, '2024-01-17.md'), OTHER_TEXT);
  replaceText(join(meetings, '2024-03-13', 'index.md'), OTHER_ATTACHMENTS);
  replaceFiles(join(meetings, '2024-03-13'));
  writeDrafts(meetings);
  writeFileSync(join(content, 'README.md'), 'Skriv inget om bronsklockan.\n');
}

/** A long text in words without meaning, of as many letters whatever the alphabet. */
export function writeLongText(content: string, alphabet: string): void {
  const front = '---\ndatum: 2024-04-03\npresentationer:\n  - kommun: Lund\n---\n';
  writeFileSync(join(content, 'meetings', '2024-04-03.md'), front + longText(alphabet));
}

/** Leaves only the front matter of a note. */
export function dropText(file: string): void {
  replaceText(file, '');
}

/** In another language, with other headings and another number of paragraphs, lists and tables. */
const OTHER_TEXT = `
Everyone stood up while the minutes were read aloud, all two of them. <!-- said in confidence -->

## Vingåker

### A heading that nobody else may read

1. [Elsewhere](https://other.example/place), \`code\` and a footnote[^1].
2. ~~Nothing~~ **more**.

### Another heading

| a | b | c | d |
| - | - | - | - |
| 1 | 2 | 3 | 4 |

[^1]: The municipality's xylophone.

## Lund

One single sentence about an umbrella stand.
`;

const OTHER_ATTACHMENTS = `
## Härryda

### Bronsklockan

Den nya klockan ringde i sal ett, två, tre och fyra.

![Ritningen](klockan.png) ![Samma igen](klockan.png)

Se [kostnaderna](hemliga kostnader.docx) och [rösterna](röster 2023.csv).
`
  .replace('hemliga kostnader.docx', '<hemliga kostnader.docx>')
  .replace('röster 2023.csv', '<röster 2023.csv>');

function replaceText(file: string, text: string): void {
  const [, front = ''] = /^(---\n[^]*?\n---\n)/.exec(readFileSync(file, 'utf8')) ?? [];
  writeFileSync(file, front + text);
}

/** As many files, of other names, kinds, lengths and dimensions, that fill as much when padded. */
function replaceFiles(folder: string): void {
  const picture = join(folder, 'klockan.png');
  renameSync(join(folder, 'vandkors.png'), picture);
  const bytes = readFileSync(picture);
  bytes.writeUInt32BE(1200, 16);
  bytes.writeUInt32BE(800, 20);
  writeFileSync(picture, bytes);
  for (const name of ['tidplan.pdf', 'ringrunda.txt']) rmSync(join(folder, name));
  writeFileSync(join(folder, 'hemliga kostnader.docx'), Buffer.alloc(4000, 'klocka '));
  writeFileSync(join(folder, 'röster 2023.csv'), 'för;mot\n11;7\n');
}

/** Drafts are in no output at all, so they may differ in anything. */
function writeDrafts(meetings: string): void {
  rmSync(join(meetings, '2024-04-24.md'));
  mkdirSync(join(meetings, '2022-11-08'));
  const front = '---\ndatum: 2022-11-08\nutkast: ja\nsammanfattning: Ett annat utkast.\n---\n';
  writeFileSync(join(meetings, '2022-11-08', 'index.md'), `${front}Om bronsklockan.\n`);
  writeFileSync(join(meetings, '2022-11-08', 'utkast.pdf'), '%PDF-1.4 bronsklockan');
}

/** Of which the packed text is in the middle of a step of the padding, whatever the letters. */
const WORDS = 1450;

function longText(alphabet: string): string {
  let state = 1;
  const below = (count: number): number => {
    state = (state * 48_271) % 0x7fff_ffff;
    return state % count;
  };
  const letter = (): string => alphabet.charAt(below(alphabet.length));
  const word = (): string => Array.from({ length: 3 + below(6) }, letter).join('');
  return `${Array.from({ length: WORDS }, word).join(' ')}.\n`;
}
