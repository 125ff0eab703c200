import { compoundWords } from '../../locales/sv/compound-words.ts';
import { BEGINNINGS, LINKED } from './compound-endings.ts';
import { hasFlag, Lemmas, type CompoundDictionary } from './lemmas.ts';
import { wordList } from '../language/word-forms.ts';

const particles = new Set(wordList(compoundWords.particles));
const prefixes = new Set(wordList(compoundWords.prefixes));
const endings = new Set(wordList(compoundWords.endings));
const chanceBegins = new Set(wordList(compoundWords.chanceBegins));
const chanceEnds = new Set([...endings, ...wordList(compoundWords.chanceEnds)]);
const shortEnds = new Set(wordList(compoundWords.shortEnds));

/** May begin a compound, or stand within one; or the entry is such a beginning already. */
const BEGINS = 'XUs';
/** May end a compound. */
const ENDS = 'Y';
/** Classes of nouns; and those of verbs, and of what is only part of words. */
const [NOUN, NO_NOUN] = [/[BCDEFGH]|^AJY?$/, /[jmKLMNPTZ]/];
const ADJECTIVE = /[OP]|KL*M/;
const INFLECTED = 'BCDGHFEO';
const NOUN_ENDING = /^(?:[enrt]?s?|ens?|ets?|ers?|ars?|arnas?|ernas?)$/;

/** What the dictionary says of parts that a word may have; answers are remembered. */
export class CompoundParts {
  readonly #dictionary: CompoundDictionary;
  readonly #begins = new Map<string, boolean>();
  readonly #lemmas: Lemmas;

  constructor(dictionary: CompoundDictionary) {
    this.#dictionary = dictionary;
    this.#lemmas = new Lemmas(dictionary);
  }

  /** The dictionary's word of which a word is a form, or null. */
  lemma(word: string): string | null {
    return this.#lemmas.find(word, '');
  }

  /** Whether it may begin a compound, such as "föräldra". */
  begins(part: string): boolean {
    const begins = this.#begins.get(part) ?? this.#mayBegin(part);
    this.#begins.set(part, begins);
    return begins;
  }

  /** Whether it may end a compound. @param exact whether it must be as the dictionary has it */
  ends(part: string, exact: boolean): boolean {
    if (this.#isAgent(part) || this.#isAction(part)) return true;
    const lemma = endings.has(part) ? null : this.#lemmas.find(part, ENDS);
    return lemma !== null && !(exact && lemma !== part) && isLongEnough(lemma);
  }

  /**
   * Whether two parts make a word though they lack the flags for it, as in "gängkriminalitet".
   *
   * @param listed whether the dictionary has the word itself, so that its parts need only be words
   */
  joinLoosely(first: string, last: string, listed: boolean): boolean {
    const lemma = endings.has(last) ? null : this.#lemmas.find(last, INFLECTED);
    if (listed && this.#joinListed(first, last, lemma)) return true;
    if (lemma === null) return false;
    if (lemma.length > 4 && isLongFirst(first) && this.isNoun(first)) return true;
    return isLongEnough(lemma) && first.length > 3 && first.endsWith('s') && this.begins(first);
  }

  /** "Öppenvård"; "sommarlov", "hemlöshet", "orosanmälan". */
  #joinListed(first: string, last: string, lemma: string | null): boolean {
    if (lemma === last && last.length > 3 && isLongFirst(first) && this.#isAdjective(first))
      return this.isNoun(last);
    const noun = first.slice(0, -1);
    const linked =
      first.length > 3 && first.endsWith('s') && this.isNoun(noun) && !particles.has(noun);
    if (!linked && !this.begins(first)) return false;
    if (this.#isAction(last)) return true;
    return lemma !== null && (lemma.length > 5 || shortEnds.has(lemma));
  }

  /**
   * Whether two nouns make a word though they lack the flags for it, as in "balklänning", "lovdag"
   * and "årsmöte".
   *
   * @param linked whether an "s" links them
   * @param listed whether the dictionary has the word itself: else its parts must be longer, since
   *   many a word that it lacks looks like two
   */
  joinNouns(first: string, last: string, linked: boolean, listed: boolean): boolean {
    const noun = linked ? first.slice(0, -1) : first;
    if (!mayStandFirst(first) || particles.has(noun) || chanceBegins.has(noun)) return false;
    if (chanceEnds.has(last) || !(listed ? this.isNoun(last) : this.#isLongNoun(last)))
      return false;
    // Two short words make many a word by chance.
    if (noun.length <= 3 && !isLongEnough(last)) return false;
    if (linked) return first.endsWith('s') && isLinkable(noun) && this.isNoun(noun);
    if (listed) return this.isNoun(noun) || this.begins(noun);
    return noun.length > 3 && this.isNoun(noun);
  }

  #mayBegin(part: string): boolean {
    if (!mayStandFirst(part)) return false;
    return (
      prefixes.has(part) ||
      hasFlag(this.#dictionary, part, BEGINS) ||
      BEGINNINGS.some(
        ([gets, loses, flags]) =>
          part.endsWith(gets) &&
          hasFlag(this.#dictionary, part.slice(0, part.length - gets.length) + loses, flags),
      )
    );
  }

  /** Whether the dictionary has it as a noun. */
  isNoun(word: string): boolean {
    const entries = this.#dictionary.flags(word)?.split(' ') ?? [];
    return entries.some((flags) => NOUN.test(flags) && !NO_NOUN.test(flags));
  }

  /** Of more than three letters, in any form that has no other letters than its word. */
  #isLongNoun(word: string): boolean {
    const lemma = this.#lemmas.find(word, INFLECTED);
    return (
      lemma !== null &&
      lemma.length > 3 &&
      this.isNoun(lemma) &&
      word.startsWith(lemma) &&
      NOUN_ENDING.test(word.slice(lemma.length))
    );
  }

  #isAdjective(word: string): boolean {
    return !word.endsWith('a') && ADJECTIVE.test(this.#dictionary.flags(word) ?? '');
  }

  /** "Arbetare", "ledarna": whoever does what the verb says. */
  #isAgent(part: string): boolean {
    const [, verb] = /^(.{3,}a)(?:re|ren|res|rna|rnas)$/.exec(part) ?? [];
    return verb !== undefined && hasFlag(this.#dictionary, verb, 'T');
  }

  /** "Förebyggande", "samverkan"; shorter ones stand in words that are no compounds. */
  #isAction(part: string): boolean {
    const [, verb] = /^(.{4,}a)n(?:s|de[nst]?)?$/.exec(part) ?? [];
    return verb !== undefined && hasFlag(this.#dictionary, verb, 'BD');
  }
}

function mayStandFirst(part: string): boolean {
  return !particles.has(part) && !LINKED.test(part);
}

function isLongFirst(part: string): boolean {
  return isLongEnough(part) && mayStandFirst(part);
}

function isLinkable(noun: string): boolean {
  return noun.length > 2 || shortEnds.has(noun);
}

function isLongEnough(lemma: string): boolean {
  return lemma.length > 3 || shortEnds.has(lemma);
}
