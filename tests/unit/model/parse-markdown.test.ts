import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/model/parse-markdown.ts';

const whole = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(function (this: Processor) {
    const names = ['wwwAutolink', 'protocolAutolink', 'emailAutolink'];
    this.data().micromarkExtensions?.push({ disable: { null: names } });
  });

/** What the parser makes of a text that it is given as it is. */
function parsedWhole(text: string): Root {
  return whole.parse(text);
}

/** Mulberry32, so that every run tries the same texts. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}

const WORDS = 'Vi talade om 12 ärenden, "skolan" (och annat); barn – 5 % – är: med. x'.split(' ');
const BLOCKS = [
  ...[
    '## Klippan',
    '# Ett',
    '## Ett två',
    '### Två #',
    '#',
    '##  Tre',
    '## a\nb',
    '####### Sju',
    'Två\n===',
    'Tre\n---',
    '***',
    '- punkt',
    '- punkt\n\n  inne',
  ],
  ...['1. ett', '2) två', '   1. djupt', '    kod', '\tkod', '```\nkod', '```', '~~~ text', '~~~'],
  ...['> citat', '> citat\nlöst', '> - a\n>\n> b', '| a | b |\n|---|---|\n| 1 | 2 |', 'a | b\n-|-'],
  ...[
    '[^a]: En not.',
    '[^a]: En not.\n\n    Mer.',
    'Text med not.[^a]',
    '[a]: /b',
    '[a]',
    'se [a][a]',
  ],
  ...['<div>', '</div>', '<!-- a', '-->', '<script>', '</script>', '<b>fet</b>', '<?a', '?>'],
  ...[
    '*a* **b** _c_ ~~d~~ `e`',
    '![a](b.png)',
    '&ouml;',
    '\\x',
    'https://a.se och b@c.se',
    'www.a.se',
  ],
  ...[
    'x',
    ' x',
    '\\x\nx',
    '&#120;',
    'x  \ny',
    'x\\\ny',
    'x ',
    '\ufeffx',
    '\u00a0',
    '\0',
    'a\tb',
    '\\',
  ],
  ...[
    '- [ ] att göra',
    '+',
    '-',
    '=',
    '10.',
    '10. tio',
    '2024 var',
    '2024. var',
    '[^a]:',
    '[a]:',
    ':-:',
  ],
];
const GAPS = ['\n\n', '\n\n', '\n\n', '\n', '\n \t\n', '\n\n\n', ''];
const STARTS = ['', '\n', '   \n     \n   \n', '   \n   ', ' ', '\t\n'];

function textOf(random: (below: number) => number): string {
  const from = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const words = (): string => Array.from({ length: 1 + random(6) }, () => from(WORDS)).join(' ');
  const paragraph = (): string => Array.from({ length: 1 + random(3) }, words).join('\n');
  const heading = (): string => `${'#'.repeat(1 + random(6))} ${words()}`;
  const plain = (): string => (random(3) === 0 ? heading() : paragraph());
  const marked = random(3);
  const block = (): string => (random(3) >= marked ? plain() : from(BLOCKS));
  const blocks = Array.from({ length: 1 + random(8) }, () => block() + from(GAPS));
  return from(STARTS) + blocks.join('');
}

describe('parseMarkdown', () => {
  it('gives the very tree that the parser makes of the whole text', () => {
    const random = generator(7);
    for (let n = 0; n < 500; n += 1) {
      const text = textOf(random);
      expect(parseMarkdown(text), JSON.stringify(text)).toStrictEqual(parsedWhole(text));
    }
  });

  it.each([
    ['words in a block of code', '```\n\nOrd och ord.\n\n```\n\nOrd.\n'],
    ['words in a comment beside a stand-in of its own', '<!--\n\nOrd.\n\n-->\n\n x\n'],
    ['words below a list', '- a\n\nOrd\noch ord.\n\n- b\n'],
    ['words below a note', '[^a]: Not.\n\nOrd.[^a]\n\nOrd.\n'],
    ['line ends of Windows', 'Ord.\r\n\r\n- a\r\n\r\nOrd.\r\n'],
    ['a mark of the byte order', '   \n\ufeffa\n\nOrd.\n'],
    ['no end of the last line', '   \n   \n\nOrd\noch ord'],
    ['a line of a space that does not break', 'Ord.\n\n\u00a0\n\nOrd.\n'],
    ['headings and words alone', '   \n\n## Ett två\n\nOrd\noch ord.\n\n### Tre\n'],
    ['nothing', ''],
  ])('reads %s as the parser does', (_, text) => {
    expect(parseMarkdown(text)).toStrictEqual(parsedWhole(text));
  });
});
