import { stemmer } from 'stemmer';

/**
 * The part of an English word that its inflected forms share, by Porter's algorithm.
 *
 * @param word lower case
 * @example englishStem('meetings') //=> 'meet'
 */
export function englishStem(word: string): string {
  return stemmer(word);
}
