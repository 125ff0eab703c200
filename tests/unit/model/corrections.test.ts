import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { sv } from '../../../src/locales/sv.ts';
import { correction } from '../../../src/model/correction.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { readContent } from '../../../src/model/read-content.ts';
import type { Asset } from '../../../src/model/source-file.ts';
import { NOTE } from './content-under-test.ts';

type Files = Record<string, string>;

const others: Files = {
  'site.yaml': 'namn: N\n',
  'meetings/2024-05-28.md': '---\ndatum: 2024-05-28\n---\n',
};

function problemsOf(files: Files, assets: Asset[] = []): Problem[] {
  const all = Object.entries({ ...others, ...files });
  const read = all.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const day = { today: '2024-04-30' };
  return readContent({ files: read, assets, links: [] }, { sv, en }, day).problems;
}

/** What an editor does: pastes over the line, or before it where it is to be added. */
function paste(text: string, found: Problem): string | null {
  const lines = text.split(/\r\n|\n/);
  const [index, at] = [found.line - 1, lines[found.line - 1] ?? ''];
  const pasted = correction(found, at);
  if (pasted === null) return null;
  const afterFence = pasted.kind === 'add' && at === '---';
  const place = afterFence ? index + 1 : index;
  lines.splice(place, pasted.kind === 'add' ? 0 : 1, ...pasted.text.split('\n'));
  return lines.join('\n');
}

const head = (lines: string, body = ''): string => `---\ndatum: 2024-04-23\n${lines}\n---\n${body}`;
const lund = (line: string): string =>
  head(`presentationer:\n  - kommun: Lund\n    talare: Bo\n    ${line}`);

describe('what is pasted mends', () => {
  it.each<[string, string]>([
    ['control-character', lund('roll: "Che\\u0007f \\x0b\\ud800"')],
    ['control-character', lund('roll: Chef\u0007')],
    ['control-character', head('', 'Ett\vord\f och\u202E ett.')],
    ['date-file-name', '---\ndatum: 22 april 2024\n---\n'],
    ['date-format', '---\ndatum: "2024/04/23" # i år\n---\n'],
    ['date-format', '---\ndatum: i vår\n---\n'],
    ['date-weekday', '---\ndatum: onsdag 23 april 2024\n---\n'],
    ['date-year', '---\ndatum: 23 april\n---\n'],
    ['front-matter-dashes', '---\ndatum: 2024-04-23\n--- Text.\n'],
    ['front-matter-unclosed', '---\ndatum: 2024-04-23\n\nText.\n'],
    ['front-matter-missing', 'Bara text.\n'],
    ['heading-level', head('', '# Rubrik')],
    [
      'heading-twice',
      lund('id: lund\n---\n## Lund\n\nA\n\n## Lund\n\nB').replace(/\n---\n$/, '\n'),
    ],
    ['heading-unmatched', lund('id: lund\n---\n## Lunt\n\nA').replace(/\n---\n$/, '\n')],
    ['id-format', lund('id: "Lund 2"')],
    ['invisible-character', lund('roll: "Che\\u200Bf\\u202C"')],
    ['invisible-character', head('', 'Ett\u200B ord\u2060 och ett.')],
    ['key-missing', '---\nsammanfattning: S.\n---\n'],
    ['key-empty', '---\ndatum:\n---\n'],
    ['key-empty', '---\ndatum:  # i vår\n---\n'],
    ['key-empty', '---\ndatum: ""\n---\n'],
    ['key-unknown', lund('  \r').replace('talare', 'tallare')],
    ['link-anchor', lund('id: lund\n---\n[a](#lunn)').replace(/\n---\n$/, '\n')],
    ['link-dead', head('', 'Se [a](/traffar/2024-05-27/) och [b](/traffar/).')],
    ['link-missing', head('', 'Skriv till [oss](info@exempel.se).')],
    ['municipality-unknown', head('presentationer: [{kommun: Klipan, talare: Bo}]')],
    ['municipality-unknown', lund("kommun: 'Klipan' # stavning").replace('kommun: Lund\n    ', '')],
    ['next-not-later', head('nästa: 2024-04-22')],
    ['next-unknown', head('nästa: 2024-05-27')],
    ['population-format', lund('invånare: 20 000–10 000')],
    ['population-separator', lund('invånare: "24.680"')],
    ['reason-without-cancelled', head('orsak: förhinder')],
    ['text-date-year', head('', 'Ses 28 maj!')],
    ['text-next', head('', 'Nästa träff: 28 juni 2024.')],
    ['text-number', head('', 'Här bor 24.680.')],
    ['text-weekday', head('', 'Onsdag 28 maj 2024.')],
    ['time-format', head('tid: kl 15:00-15:45')],
    ['time-format', head('tid: 1500')],
    ['time-order', head('tid: 15.45–15.00')],
    ['value-unknown', head('åtkomst: öpen')],
    ['yaml-colon', head('sammanfattning: Ett: två')],
    ['heading-space', head('', '##Mer\n\nText.')],
    ['link-form', head('', 'Se [oss] (https://exempel.se).')],
    ['link-form', head('', 'Se (oss)[https://exempel.se].')],
    [
      'yaml-tab',
      head('presentationer:\n  - kommun: Lund\n\ttalare: Bo').replace('  - kommun', '- kommun'),
    ],
    ['yaml-continued', head('sammanfattning: Ett\noch två.')],
    ['yaml-continued', head('sammanfattning: >-\nEtt ord.')],
    ['yaml-escape', head('sammanfattning: "Kim\'s C:\\dokument"')],
    ['yaml-key', head('presentationer:\n  – kommun: Lund\n    talare: Bo')],
    ['yaml-key', head('presentationer:\n  • kommun: Lund\n    talare: Bo')],
    ['yaml-key', head('presentationer:\n  1. kommun: Lund\n     talare: Bo')],
    ['yaml-key', head('presentationer:\n  * kommun: Lund\n    talare: Bo')],
    ['yaml-key', head('presentationer:\n  -kommun: Lund\n    talare: Bo')],
    ['yaml-key', '---\ndatum = 2024-04-23\n---\n'],
    ['yaml-key', '---\ndatum： 2024-04-23\n---\n'],
    ['yaml-key', '---\ndatum 2024-04-23\n---\n'],
    ['yaml-key', '---\ndatum: 2024-04-23\ntid:\u00A015.00\n---\n'],
    ['yaml-key', '---\n**datum:** 2024-04-23\n---\n'],
    ['key-unknown', '---\ndatum: 2024-04-23\n__tid__: 15.00\n---\n'],
    ['yaml-key', '---\ndatum 2024-04-23\ntid: 15.00\n---\n'],
    ['yaml-quote', head('sammanfattning: [x] klart')],
    ['yaml-quote', head('sammanfattning: - punkt')],
    ['yaml-quote', head('sammanfattning: ?')],
    ['key-unknown', head('presentationer:\n  -kommun: Lund')],
    ['key-empty', head('presentationer:\n  - kommun:\n    talare: Bo')],
    ['yaml-comment', head('mötesledare: # Kim')],
    ['yaml-hash', head('mötesledare: Kim #Holm')],
    ['yaml-hash', head('mötesledare: #Kim')],
    ['yaml-colon', '---\ndatum:2024-04-23\n---\n'],
    ['yaml-reference', head('sammanfattning: *fet*')],
    ['yaml-tab', head('presentationer:\n\t- kommun: Lund')],
  ])('%s in %j', (code, text) => {
    const found = problemsOf({ [NOTE]: text }).find((problem) => problem.code === code);
    const mended = found && paste(text, found);
    expect(mended).toEqual(expect.any(String));
    const left = problemsOf({ [NOTE]: mended ?? '' });
    expect(left.filter((problem) => problem.code === code || problem.severity === 'error')).toEqual(
      [],
    );
  });

  it('a link to a file with a space in its name', () => {
    const beside = [{ path: 'meetings/en bild.png', size: 1 }];
    const text = head('', '![En bild](en-bild.png)');
    const [found] = problemsOf({ [NOTE]: text }, beside);
    const mended = found && paste(text, found);
    expect(mended).toContain('(en%20bild.png)');
    expect(problemsOf({ [NOTE]: mended ?? '' }, beside)).toEqual([]);
  });

  it('a post without its keys, which needs a title', () => {
    const [found] = problemsOf({ 'news/a.md': 'Text.' });
    expect(found && paste('Text.', found)).toBe('---\nrubrik: Rubriken\n---\nText.');
  });

  it('the file that a site must have', () => {
    const found = problemsOf({}).length;
    expect(found).toBe(0);
    const [missing] = readContent({ files: [], assets: [], links: [] }, { sv, en }).problems;
    const text = missing && correction(missing, '')?.text;
    expect(problemsOf({ 'site.yaml': `${text ?? ''}\n` })).toEqual([]);
  });
});

describe('nothing is pasted', () => {
  it.each<[string, string]>([
    ['date-format', '---\ndatum: 24 aprill\n---\n'],
    ['time-format', head('tid: eftermiddag')],
    ['municipality-unknown', head('presentationer: [{kommun: Xyzzy, talare: Bo}]')],
    ['heading-level', head('', 'Rubrik\n======')],
    ['link-dead', head('', '[a](/helt/fel/)')],
    ['municipality-unknown', lund('kommun: >-\n      Klipan').replace('kommun: Lund\n    ', '')],
    [
      'municipality-unknown',
      lund('kommun: Upplands\n      Väsbyy').replace('kommun: Lund\n    ', ''),
    ],
  ])('where the right text is not known: %s in %j', (code, text) => {
    const found = problemsOf({ [NOTE]: text }).find((problem) => problem.code === code);
    expect(found).toBeDefined();
    expect(found && paste(text, found)).toBeNull();
  });
});
