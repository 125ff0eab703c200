import { parseStrictly } from '../errors/arguments.ts';
import { NewNoteError } from './new-note-error.ts';

/** Someone who presents, as given in arguments. */
export interface GivenPresenter {
  option: '--municipality' | '--organisation';
  name: string;
  speaker?: string;
  role?: string;
}

/** The arguments of `npm run new`, sorted but not yet understood. */
export interface Given {
  dates: string[];
  presenters: GivenPresenter[];
  time?: string;
  title?: string;
  type?: string;
  author?: string;
  /** The author's. */
  role?: string;
  post: boolean;
  folder: boolean;
  yes: boolean;
  help: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  ...{ municipality: text, organisation: text, speaker: text, role: text, time: text },
  ...{ title: text, type: text, author: text, content: text },
  ...{ post: flag, folder: flag, yes: flag, help: flag },
};

type Token = ReturnType<typeof parse>[number];
type Option = Extract<Token, { kind: 'option' }>;

/**
 * Sorts the arguments. A speaker and a role belong to the presenter before them, or to the author.
 *
 * @throws {ArgumentError} for what no option is called
 * @throws {NewNoteError} `name-missing`, `not-for-meeting`, `not-for-post`, `twice`
 */
export function sortArguments(args: string[]): Given {
  const given: Given = {
    ...{ dates: [], presenters: [], post: false, folder: false, yes: false, help: false },
  };
  const tokens = parse(args);
  given.post = tokens.some((token) => token.kind === 'option' && token.name === 'post');
  for (const token of tokens) {
    if (token.kind === 'positional') given.dates.push(token.value);
    else if (token.kind === 'option') takeOption(given, token);
  }
  refuseMixed(given);
  return given;
}

function parse(args: string[]) {
  return parseStrictly({ args, options, allowPositionals: true, tokens: true }).tokens;
}

function takeOption(given: Given, { name, value = '' }: Option): void {
  if (name === 'municipality' || name === 'organisation')
    given.presenters.push({ option: `--${name}`, name: value });
  else if (name === 'speaker' || (name === 'role' && !given.post)) takePerson(given, name, value);
  else if (name === 'time' || name === 'title' || name === 'type' || name === 'author')
    takeOnce(given, name, value);
  else if (name === 'role') takeOnce(given, name, value);
  else if (name === 'folder' || name === 'yes' || name === 'help') given[name] = true;
}

function takePerson({ presenters }: Given, name: 'speaker' | 'role', value: string): void {
  const presenter = presenters.at(-1);
  if (presenter === undefined) throw new NewNoteError('name-missing', { option: `--${name}` });
  takeOnce(presenter, name, value);
}

function takeOnce<K extends string>(target: Partial<Record<K, string>>, name: K, value: string) {
  if (target[name] !== undefined) throw new NewNoteError('twice', { option: `--${name}` });
  target[name] = value;
}

function refuseMixed(given: Given): void {
  const forPosts = (['title', 'type', 'author'] as const).find((name) => given[name] !== undefined);
  if (!given.post && forPosts !== undefined)
    throw new NewNoteError('not-for-meeting', { option: `--${forPosts}` });
  const forMeetings = given.presenters[0]?.option ?? (given.time === undefined ? null : '--time');
  if (given.post && forMeetings !== null)
    throw new NewNoteError('not-for-post', { option: forMeetings });
}
