import type { Locale } from '../../locales/locale.ts';
import { municipalities } from '../municipalities.ts';

/** A snippet of VS Code and of the editors on the web that are made of it. */
interface Snippet {
  prefix: string;
  description: string;
  /** Front matter is YAML to these editors, the text below it Markdown. */
  scope: 'markdown,yaml';
  body: string[];
}

type Name = keyof Locale['keyHelp']['snippets'];
type Bodies = Record<Name, string[]>;

/**
 * Snippets for notes, by their names. They work where no extension can be installed, and offer what
 * the schemas offer elsewhere: the municipalities, and topics that have been used.
 *
 * @see https://code.visualstudio.com/docs/editing/userdefinedsnippets
 */
export function makeSnippets(locale: Locale, topics: string[]): Record<string, Snippet> {
  const { snippets } = locale.keyHelp;
  const bodies = makeBodies(locale, topics.filter(isPlain));
  const names = Object.keys(snippets) as Name[];
  const entries = names.map((name): [string, Snippet] => {
    const [prefix = '', description = ''] = snippets[name];
    return [prefix, { prefix, description, scope: 'markdown,yaml', body: bodies[name] }];
  });
  return Object.fromEntries(entries);
}

/** What is left unfilled is empty or stopped by the check, lest it be published as if it were meant. */
function makeBodies(locale: Locale, topics: string[]): Bodies {
  const { keys, newNotes } = locale;
  const { meeting, post, values } = keys;
  const item = presentation(locale);
  const presentations = [`${first(meeting, 'presentations')}:`, ...item.map((line) => `  ${line}`)];
  const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
  const date = `${first(meeting, 'date')}: \${1:${today}}`;
  const summary = `${first(meeting, 'summary')}: $2`;
  const [kinds, access] = [values.kind, values.access];
  return {
    meeting: ['---', `# ${newNotes.rule}`, date, summary, ...presentations, '---', '', '$0'],
    cancelled: [
      `${first(meeting, 'status')}: ${first(values.status, 'cancelled')}`,
      `${first(meeting, 'reason')}: $1`,
    ],
    presentations,
    presentation: item,
    municipality: [municipality(locale)],
    topics: [`${first(keys.presentation, 'topics')}: [${topics.length > 0 ? choice(1, topics) : '$1'}]`],
    post: [
      '---',
      `# ${newNotes.postRule}`,
      `${first(post, 'title')}: $1`,
      `${first(post, 'date')}: \${2:${today}}`,
      `${first(post, 'kind')}: ${choice(3, [first(kinds, 'notice'), first(kinds, 'column'), first(kinds, 'film')])}`,
      `${first(post, 'author')}: $4`,
      '---',
      '',
      '$0',
    ],
    // What is proposed first is what stands there if nothing is chosen.
    access: [
      `${first(meeting, 'access')}: ${choice(1, [first(access, 'members'), first(access, 'public')])}`,
    ],
    draft: [`${first(meeting, 'draft')}: ${first(values.yesNo, 'true')}`],
  };
}

function presentation(locale: Locale): string[] {
  const { presentation: names } = locale.keys;
  return [
    `- ${municipality(locale)}`,
    `  ${first(names, 'title')}: $4`,
    `  ${first(names, 'speaker')}: $5`,
    `  ${first(names, 'role')}: $6`,
    `  ${first(names, 'topics')}: [$7]`,
  ];
}

function municipality({ keys, keyHelp }: Locale): string {
  const names = municipalities.map(({ name }) => name).sort(new Intl.Collator('sv').compare);
  return `${first(keys.presentation, 'municipality')}: ${choice(3, [keyHelp.choose, ...names])}`;
}

/** Whether a word means the same in a snippet and in a list of YAML without any sign around it. */
function isPlain(word: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} /-]*$/u.test(word);
}

/** A place to fill in with one of some words. */
function choice(stop: number, words: string[]): string {
  return `\${${String(stop)}|${words.join(',')}|}`;
}

function first<K extends string>(names: Record<K, string[]>, key: K): string {
  return names[key][0] ?? key;
}
