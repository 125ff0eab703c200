import type { Content } from '../content.ts';
import { NameFinder } from './find-names.ts';
import { wordsOfName } from './folded-text.ts';
import { knownNames } from './known-names.ts';
import type { Person } from './person.ts';
import { bareNames } from './speakers.ts';

type Naming = Pick<Content, 'people' | 'meetings' | 'posts'>;

/**
 * Finds everyone who has asked not to be named, and nobody whose name only holds theirs. Namesakes
 * go too, whom nothing in a running text tells apart.
 */
export function withdrawnFinder(content: Naming): NameFinder<Person> {
  return new NameFinder(namesOf(content), { others: knownNames(content) });
}

/**
 * What must not stand in any file that is published: the names, in the genitive too, and with the
 * last name first.
 */
export function withdrawnNames(content: Naming): { name: string; others: string[] }[] {
  const known = knownNames(content);
  return namesOf(content).flatMap(([name]) => {
    const others = known.filter((other) => endsWith(other, name));
    return [
      { name, others },
      { name: `${name}s`, others: others.map((other) => `${other}s`) },
      { name: turned(name), others: [] },
    ];
  });
}

function namesOf({ people }: Naming): [string, Person][] {
  return people
    .filter(({ withdrawn }) => withdrawn)
    .flatMap((person) => bareNames(person).map((name): [string, Person] => [name, person]));
}

/** @example turned('Kim Maria Holm') //=> 'Holm, Kim Maria' */
function turned(name: string): string {
  const [last = '', ...first] = name.split(' ').reverse();
  return `${last}, ${first.reverse().join(' ')}`;
}

function endsWith(other: string, name: string): boolean {
  const [outer, inner] = [wordsOfName(other).join(' '), wordsOfName(name).join(' ')];
  return outer !== inner && ` ${outer}`.endsWith(` ${inner}`);
}
