import { INFLECTIONS } from './compound-endings.ts';

/** A spelling dictionary of Swedish. */
export interface CompoundDictionary {
  /**
   * A word's flags in the Hunspell dictionary of DSSO; `undefined` where it has no entry, and parted
   * by spaces where it has several: "lista" is a noun and a verb.
   */
  flags: (word: string) => string | undefined;
}

/** Whether a word has any of these flags. */
export function hasFlag(
  { flags: flagsOf }: CompoundDictionary,
  word: string,
  flags: string,
): boolean {
  const own = flagsOf(word);
  return own !== undefined && Array.from(flags).some((flag) => own.includes(flag));
}

/** The dictionary's words by their forms; answers are remembered. */
export class Lemmas {
  readonly #dictionary: CompoundDictionary;
  readonly #known = new Map<string, string | null>();

  constructor(dictionary: CompoundDictionary) {
    this.#dictionary = dictionary;
  }

  /**
   * The dictionary's word of which a word is a form, or null.
   *
   * @param flags of which the word must have one; none of them: any word that can stand alone
   */
  find(word: string, flags: string): string | null {
    const id = `${flags} ${word}`;
    let lemma = this.#known.get(id);
    if (lemma === undefined) {
      lemma = this.#seek(word, flags);
      this.#known.set(id, lemma);
    }
    return lemma;
  }

  #seek(word: string, flags: string): string | null {
    const own = this.#dictionary.flags(word);
    if (flags === '' ? own !== undefined : hasFlag(this.#dictionary, word, flags)) return word;
    const fits = (lemma: string): boolean => {
      if (lemma.length < 3 || lemma === word) return false;
      return flags === ''
        ? /[^ZX ]/.test(this.#dictionary.flags(lemma) ?? '')
        : hasFlag(this.#dictionary, lemma, flags);
    };
    for (const ending of INFLECTIONS) {
      if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
      const lemma = lemmasBefore(word.slice(0, -ending.length), ending).find(fits);
      if (lemma !== undefined) return lemma;
    }
    return null;
  }
}

/** What may have stood before an inflection: "skol(or)" is "skola", "möbl(er)" is "möbel". */
function lemmasBefore(rest: string, ending: string): string[] {
  const lemmas = [rest, `${rest}a`, `${rest}e`];
  // "Stadi(et)" is "stadium".
  if (ending.startsWith('e') && /[ei]$/.test(rest)) lemmas.push(`${rest}um`);
  const [last = ''] = rest.slice(-1);
  if (/[lnr]/.test(last) && /^[aeiouyåäö]/.test(ending))
    lemmas.push(`${rest.slice(0, -1)}e${last}`);
  return lemmas;
}
