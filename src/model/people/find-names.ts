import { foldText, wordsOfName, type FoldedText } from './folded-text.ts';
import { formsOfName, type NameForm } from './name-forms.ts';

/** A name in a text; places in UTF-16 code units. */
export interface FoundName<Who> {
  who: Who;
  start: number;
  end: number;
  /** Where the name itself ends, before the ending of a genitive. */
  bare: number;
  /** Whether the ending of a genitive is part of it. */
  genitive: boolean;
}

/** Characters around a name that tell whether it is one. */
const NEAR = 100;

interface Sought<Who> extends NameForm {
  who: Who;
}

interface Options {
  /** Names of others, which may hold a sought one: "Karl-Erik Berg" is not "Erik Berg". */
  others?: string[];
  forms?: (name: string) => NameForm[];
}

/**
 * Finds names however they are written: in capitals, without accents, broken over lines, with
 * points or hyphens as in addresses, last name first, with an initial.
 */
export class NameFinder<Who> {
  readonly #sought: Sought<Who>[];
  readonly #others: NameFinder<null> | null;

  constructor(names: Iterable<readonly [name: string, who: Who]>, options: Options = {}) {
    const { others = [], forms = formsOfName } = options;
    const all = [...names];
    this.#sought = all.flatMap(([name, who]) => forms(name).map((form) => ({ ...form, who })));
    const longer = others.filter((other) => all.some(([name]) => isWithin(name, other)));
    const whole = (name: string): NameForm[] => formsOfName(name).slice(0, 1);
    this.#others =
      longer.length === 0
        ? null
        : new NameFinder<null>(
            longer.map((name) => [name, null] as const),
            { forms: whole },
          );
  }

  /** In the order of the text; they do not overlap. */
  find(source: string): FoundName<Who>[] {
    if (this.#sought.length === 0) return [];
    const folded = foldText(source);
    const solid = folded.text.replaceAll(' ', '');
    const found = this.#sought
      .filter(({ letters }) => solid.includes(letters))
      .flatMap((sought) => matches(sought, source, folded));
    if (found.length === 0) return [];
    const others = this.#others?.find(source) ?? [];
    return withoutOverlaps(found.filter((name) => !others.some((other) => covers(other, name))));
  }

  has(source: string): boolean {
    return this.find(source).length > 0;
  }
}

function isWithin(name: string, other: string): boolean {
  const [inner, outer] = [wordsOfName(name).join(' '), wordsOfName(other).join(' ')];
  return inner !== outer && ` ${outer} `.includes(` ${inner} `);
}

function matches<Who>(
  { who, pattern, isName }: Sought<Who>,
  source: string,
  { text, from, to }: FoldedText,
): FoundName<Who>[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const ending = match.groups?.genitive ?? '';
    const last = match.index + match[0].length - 1;
    const start = from[match.index] ?? 0;
    const bare = to[last - ending.length] ?? start;
    const genitive = ending !== '' && isGenitive(source.slice(bare, to[last]));
    const end = genitive ? (to[last] ?? bare) : bare;
    const before = source.slice(Math.max(0, start - NEAR), start);
    const right = isName(source.slice(start, bare), before, source.slice(end, end + NEAR));
    return right ? [{ who, start, end, bare, genitive }] : [];
  });
}

/** Not the "s." of a page after a name. */
function isGenitive(ending: string): boolean {
  return /^[\p{M}\p{Cf}]*['’´ʼ:]?[\p{M}\p{Cf}]*s$/iu.test(ending);
}

function covers(outer: FoundName<unknown>, inner: FoundName<unknown>): boolean {
  return (
    outer.start <= inner.start &&
    outer.end >= inner.end &&
    outer.end - outer.start > inner.end - inner.start
  );
}

/** The first of those that overlap, and of those that begin together the longest. */
function withoutOverlaps<Who>(found: FoundName<Who>[]): FoundName<Who>[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundName<Who>[] = [];
  for (const name of sorted) if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  return kept;
}
