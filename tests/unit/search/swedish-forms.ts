import { readFileSync } from 'node:fs';

interface Rule {
  strip: string;
  add: string;
  applies: RegExp;
}

/** Every `nth` word of dictionary-sv with all forms that its rules give it. */
export function* swedishForms(
  nth: number,
  wanted: (word: string) => boolean = () => true,
): Generator<{ word: string; forms: string[] }> {
  const rules = readRules();
  const lines = read('index.dic').split('\n');
  for (let at = 1; at < lines.length; at += nth) {
    const [, word = '', flags = ''] = /^([a-zåäöé]{3,})\/([^\t]+)/.exec(lines[at] ?? '') ?? [];
    // Z stands only within compounds; ! is never suggested.
    if (word === '' || /[Z!]/.test(flags) || !wanted(word)) continue;
    const forms = Array.from(flags).flatMap((flag) => inflect(word, rules.get(flag) ?? []));
    if (forms.length > 0) yield { word, forms };
  }
}

function inflect(word: string, rules: Rule[]): string[] {
  return rules
    .filter(({ strip, applies }) => applies.test(word) && word.endsWith(strip))
    .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add);
}

/** Suffix rules by flag, but for those that make beginnings of compounds. */
function readRules(): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const line of read('index.aff').split('\n')) {
    const [, flag = '', strip = '', add = '', ending] =
      /^SFX\s+(\S)\s+(\S+)\s+([^\s/]+)\s+(\S+)/.exec(line) ?? [];
    if (ending === undefined) continue;
    const applies = new RegExp(`(?:${ending})$`, 'u');
    const rule = { strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, applies };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
}

function read(name: string): string {
  return readFileSync(
    new URL(`../../../node_modules/dictionary-sv/${name}`, import.meta.url),
    'utf8',
  );
}
