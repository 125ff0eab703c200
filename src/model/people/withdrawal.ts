import type { Locale } from '../../locales/locale.ts';
import { decodedOrNull } from '../decoded.ts';
import type { NameFinder } from './find-names.ts';
import { nameless } from './nameless.ts';
import type { Person } from './person.ts';
import { replaceInTree } from './replace-in-tree.ts';
import { replaceNames } from './replace-names.ts';
import type { Rewriter } from './rewrite.ts';

/** What it takes to leave people out. */
export interface Withdrawal {
  finder: NameFinder<Person>;
  words: Locale['people'];
  /** New addresses of posts and pages whose own named someone. */
  slugs: Map<string, string>;
  /** Where pages stand that are called after what presentations say, such as `/personer/`. */
  sections: string[];
}

/**
 * Says texts without the names.
 *
 * @param files new names of the files beside the text, by their old ones
 * @param standIn the words for someone
 */
export function without(
  { finder, words, slugs, sections }: Withdrawal,
  files: Map<string, string>,
  standIn: (person: Person) => string,
): Rewriter {
  const stand = (person: Person): { text: string; roles: string[] } => {
    const text = standIn(person);
    return { text, roles: [text, ...person.roles.map(({ role }) => role)] };
  };
  const replacing = { finder, standIn: stand, genitive: words.genitive };
  const label = (name: string): string => nameless(name, finder, words.nameless);
  const segment = (name: string): string => slugs.get(name) ?? label(name);
  const lead = (url: string): string | null => {
    const plain = plainAddress(url);
    const file = files.get(plain);
    if (file !== undefined) return file;
    if (!finder.has(plain)) return url;
    // A page that was called after someone is no more, or is called something else.
    if (sections.some((section) => plain.startsWith(section))) return null;
    return /^[/#](?!\/)/.test(url) ? plain.replace(/[^/#?]+/g, segment) : null;
  };
  return {
    text: (text) => replaceNames(text, replacing),
    tree: (tree) => replaceInTree(tree, { ...replacing, lead, label }),
  };
}

/** Old programs wrote addresses in Latin-1. */
function plainAddress(url: string): string {
  const latin1 = (_: string, code: string): string =>
    String.fromCharCode(Number.parseInt(code, 16));
  return decodedOrNull(url) ?? url.replace(/%([0-9a-f]{2})/gi, latin1);
}
