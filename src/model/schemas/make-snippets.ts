import type { Locale } from '../../locales/locale.ts';
import { municipalities } from '../municipalities.ts';

/** A snippet of VS Code and of the editors on the web that are made of it. */
export interface Snippet {
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

function makeBodies(locale: Locale, topics: string[]): Bodies {
  const { keys, keyHelp, newNotes } = locale;
  const { meeting, post, values } = keys;
  const { placeholders } = keyHelp;
  const item = presentation(locale, topics);
  const presentations = [`${first(meeting, 'presentations')}:`, ...item.map((line) => `  ${line}`)];
  const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
  const date = `${first(meeting, 'date')}: \${1:${today}}`;
  const summary = `${first(meeting, 'summary')}: \${2:${placeholders.summary}}`;
  return {
    meeting: ['---', `# ${newNotes.rule}`, date, summary, ...presentations, '---', '', '$0'],
    cancelled: [
      `${first(meeting, 'status')}: ${first(values.status, 'cancelled')}`,
      `${first(meeting, 'reason')}: \${1:${placeholders.reason}}`,
    ],
    presentations,
    presentation: item,
    municipality: [municipality(locale, 1)],
    topics: [`${first(keys.presentation, 'topics')}: [${choice(1, topics, placeholders.topic)}]`],
    post: [
      '---',
      `# ${newNotes.postRule}`,
      `${first(post, 'title')}: \${1:${placeholders.title}}`,
      `${first(post, 'date')}: \${2:${today}}`,
      `${first(post, 'kind')}: ${choiceOf(3, values.kind)}`,
      `${first(post, 'author')}: \${4:${placeholders.speaker}}`,
      '---',
      '',
      '$0',
    ],
    access: [`${first(meeting, 'access')}: ${choiceOf(1, values.access)}`],
    draft: [`${first(meeting, 'draft')}: ${first(values.yesNo, 'true')}`],
  };
}

/** Whether a word means the same in a snippet and in a list of YAML without any sign around it. */
function isPlain(word: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} /-]*$/u.test(word);
}

function presentation(locale: Locale, topics: string[]): string[] {
  const { keys, keyHelp } = locale;
  const { placeholders } = keyHelp;
  const names = keys.presentation;
  return [
    `- ${municipality(locale, 3)}`,
    `  ${first(names, 'title')}: \${4:${placeholders.title}}`,
    `  ${first(names, 'speaker')}: \${5:${placeholders.speaker}}`,
    `  ${first(names, 'role')}: \${6:${placeholders.role}}`,
    `  ${first(names, 'topics')}: [${choice(7, topics, placeholders.topic)}]`,
  ];
}

function municipality({ keys }: Locale, stop: number): string {
  const names = municipalities.map(({ name }) => name).sort(new Intl.Collator('sv').compare);
  return `${first(keys.presentation, 'municipality')}: ${choice(stop, names, '')}`;
}

function choiceOf<K extends string>(stop: number, words: Record<K, string[]>): string {
  const names = (Object.keys(words) as K[]).map((key) => first(words, key));
  return choice(stop, names, '');
}

/** A place to fill in, with words to choose from where there are any. */
function choice(stop: number, words: string[], placeholder: string): string {
  if (words.length === 0) return `\${${String(stop)}:${placeholder}}`;
  return `\${${String(stop)}|${words.join(',')}|}`;
}

function first<K extends string>(names: Record<K, string[]>, key: K): string {
  return names[key][0] ?? key;
}
