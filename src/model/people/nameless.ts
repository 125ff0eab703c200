import { slugify } from '../fold.ts';
import type { Attachment } from '../meeting.ts';
import type { NameFinder } from './find-names.ts';

type Finder = NameFinder<unknown>;

/**
 * A file name or an address with a word in the place of a name.
 *
 * @example nameless('intervju-kim-holm.pdf', finderOf('Kim Holm'), 'person') //=> 'intervju-person.pdf'
 */
export function nameless(text: string, finder: Finder, word: string): string {
  return finder
    .find(text)
    .reduceRight(
      (result, { start, end }) => result.slice(0, start) + word + result.slice(end),
      text,
    );
}

/** New addresses for those of `slugs` that name someone; each stays the only one of its kind. */
export function namelessSlugs(slugs: string[], finder: Finder, word: string): Map<string, string> {
  return renamed(slugs, finder, (slug) => slugify(nameless(slug, finder, word)) || word, append);
}

/** Attachments without names in theirs, and what they were called before. */
export function namelessFiles(
  files: Attachment[],
  finder: Finder,
  word: string,
): { files: Attachment[]; names: Map<string, string> } {
  const rename = (name: string): string => nameless(name, finder, word);
  const names = renamed(
    files.map(({ name }) => name),
    finder,
    rename,
    beforeEnding,
  );
  return {
    files: files.map((file) => ({ ...file, name: names.get(file.name) ?? file.name })),
    names,
  };
}

function renamed(
  all: string[],
  finder: Finder,
  rename: (name: string) => string,
  numbered: (name: string, number: number) => string,
): Map<string, string> {
  const taken = new Set(all.filter((name) => !finder.has(name)));
  const names = new Map<string, string>();
  for (const name of all.filter((each) => finder.has(each))) {
    const free = rename(name);
    let [chosen, number] = [free, 2];
    for (; taken.has(chosen); number += 1) chosen = numbered(free, number);
    taken.add(chosen);
    names.set(name, chosen);
  }
  return names;
}

function append(name: string, number: number): string {
  return `${name}-${String(number)}`;
}

function beforeEnding(name: string, number: number): string {
  return name.replace(/(?=\.[^./]*$|$)/, `-${String(number)}`);
}
