import { pick, type Random } from './random.ts';

/** Makes one thing wrong in a text, or leaves it as it is where there is nothing to do that to. */
export type Mutation = (text: string, random: Random) => string;

const INSERTS = [
  ...['---\n', '----\n', ' ---\n', '...\n', '+++\n', '---js\n', '---\nrubrik: igen\n---\n'],
  ...['\t', '\0', '\u0007', '\u001b[2J', '\r', '\r\n', '\u0085', '\u2028', '\uFEFF', '\u00A0'],
  ...['\u00AD', '\u200B', '\u202E', '\u2066', '\uFFFD', '\uD800', '\uDC00', 'å'.normalize('NFD')],
  ...[': ', ' :', '- ', ', ', '[', ']', '{', '}', '"', "'", '|', '>', '>-\n', '|2\n', '~', '\\'],
  ...['*x', '&x ', '!!js ', '!tag ', '<<: *x\n', '? ', '% ', '%YAML 1.1\n', '@', '`', '```\n'],
  ...['#', ' #', ' # ', '#metoo ', '# Rubrik\n', '## Lund\n', '## Lund', '### Under\n', '  '],
  ...['[^a]', '[^b]: en not till\n\n', '[^b]', '[ord]: ett\n\n', '](', '![', '<!--', '-->'],
  ...[
    '<script>',
    '<div>',
    '</div>',
    '<b',
    '&amp;',
    '&#0;',
    '| tre | fyra |\n',
    '| a | b | c |\n',
    '$&',
    '__proto__: 1\n',
  ],
  ...['constructor: 1\n', '1', '0', '-1', 'null', 'true', '.inf', '0x1F', '1e999', '2024-02-30'],
];

const VALUES = [
  ...['', '~', 'null', '""', "''", '[]', '{}', '[a, [b]]', '{a: b}', '- x', '|', '>-', 'ja', '17'],
  ...['#lös tråd', 'ett # två', 'ett #två', '*alias', '&ankare ord', '!!str ord', '!!binary aGVq'],
  ...['@namn', '`kod`', '%procent', '"oavslutad', "'oavslutad", 'a: b', 'a:b', 'kl. 15', '15.00'],
  ...['2024-13-01', '31/12', '1 000 000', '24.680', 'engelska', 'Lnud', '"\\u0041lva"', '"a\\tb"'],
  ...['https://exempel.se', '<b>fet</b>', 'ord\\', '\u202Eord', '"ett" två', 'ett, två, ett'],
];

const lines = (text: string): string[] => text.split(/(?<=\n)/);

/** A place in the text, more often in the front matter than its length says. */
function place(text: string, random: Random): number {
  const head = text.indexOf('\n---');
  return random(head > 0 && random(2) === 0 ? head : text.length + 1);
}

function onLines(change: (all: string[], at: number, random: Random) => string[]): Mutation {
  return (text, random) => {
    const all = lines(text);
    return change(all, lines(text.slice(0, place(text, random))).length - 1, random).join('');
  };
}

/** Lines from `at` up to the next that is not further in. */
function block(all: string[], at: number): string[] {
  const depth = (line = ''): number => /^\s*/.exec(line)?.[0].length ?? 0;
  let end = at + 1;
  while (end < all.length && depth(all[end]) > depth(all[at]) && all[end]?.trim() !== '') end += 1;
  return all.slice(at, end);
}

function onKey(change: (key: string, random: Random) => string): Mutation {
  return onLines((all, at, random) =>
    all.with(
      at,
      (all[at] ?? '').replace(/^(\s*(?:- )?)([^\s:]+)(:)/, (_, before: string, key: string) => {
        return before + change(key, random);
      }),
    ),
  );
}

function mistype(word: string, random: Random): string {
  const at = random(word.length);
  const letter = pick(random, Array.from('aeinrst'));
  return pick(random, [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]);
}

const HUGE: ((random: Random) => string)[] = [
  () => 'a'.repeat(200_000),
  () => 'ord '.repeat(30_000),
  () => '['.repeat(5_000),
  () => '{a: '.repeat(2_000),
  () => '- '.repeat(3_000),
  () => '> '.repeat(1_500),
  () => '*a _b '.repeat(3_000),
  () => '9'.repeat(10_000),
  () => `a0: &a0 x\n${range(1, 20, (n) => `a${n}: &a${n} [*a${n - 1}, *a${n - 1}, *a${n - 1}]\n`)}`,
  () => range(0, 2_000, (n) => `k${n}: ${n}\n`),
  () => range(0, 600, (n) => `${' '.repeat(n % 90)}- x\n`),
  () => '|a'.repeat(4_000) + '\n' + '|-'.repeat(4_000) + '\n',
];

function range(from: number, to: number, make: (n: number) => string): string {
  return Array.from({ length: to - from }, (_, n) => make(from + n)).join('');
}

function insert(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at);
}

/** What editors and their tools do to a note, and what someone hostile would. */
export const mutations: readonly Mutation[] = [
  onLines((all, at) => all.toSpliced(at, 1)),
  onLines((all, at) => all.toSpliced(at, 0, all[at] ?? '')),
  onLines((all, at) => all.toSpliced(at, 0, ...block(all, at))),
  onLines((all, at) => all.toSpliced(at, block(all, at).length)),
  onLines((all, at) =>
    all.with(at, all[at + 1] ?? '').with(Math.min(at + 1, all.length - 1), all[at] ?? ''),
  ),
  onLines((all, at, random) => all.toSpliced(at, 0, ...block(all, random(all.length)))),
  onLines((all, at, random) =>
    all.with(at, pick(random, ['  ', ' ', '\t', '    ']) + (all[at] ?? '')),
  ),
  onLines((all, at) => all.with(at, (all[at] ?? '').replace(/^ +/, ''))),
  onLines((all, at) => all.with(at, (all[at] ?? '').trimEnd())),
  onKey((key, random) => `${mistype(key, random)}:`),
  onKey((key) => `${key.toUpperCase()} :`),
  onKey((key) => key),
  onKey((key, random) => `${key}${pick(random, ['：', ';', '=', '::', ' '])}`),
  (text, random) =>
    onLines((all, at) =>
      all.with(
        at,
        (all[at] ?? '').replace(/: .*/, () => `: ${pick(random, VALUES)}`),
      ),
    )(text, random),
  (text, random) => insert(text, place(text, random), pick(random, INSERTS)),
  (text, random) => insert(text, place(text, random), pick(random, INSERTS)),
  (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + text.slice(at + random(30));
  },
  (text, random) => {
    const at = place(text, random);
    const cut = text.slice(at, at + random(30));
    return text.slice(0, at) + Array.from(cut).reverse().join('') + text.slice(at + cut.length);
  },
  (text, random) => text.slice(0, place(text, random)),
  (text, random) =>
    text.replaceAll('\r\n', '\n').replaceAll('\n', pick(random, ['\r\n', '\r', '\n\n'])),
  (text) => `\uFEFF${text}`,
  (text) => text.normalize('NFD'),
  (text, random) => text.replaceAll('  ', pick(random, ['\t', '\u00A0\u00A0', ' '])),
  (text, random) =>
    random(40) > 0 ? text : insert(text, place(text, random), pick(random, HUGE)(random)),
];
