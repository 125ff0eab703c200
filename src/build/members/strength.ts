import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';

/**
 * Guesses, as a power of ten, that a chosen passphrase must stand. Guessing is offline. At 10,000
 * Argon2id a second and graphics card, 10^18 guesses take a thousand cards three thousand years, which leaves
 * room for what people find likely and the estimate does not.
 */
const LEAST_GUESSES = 18;
const SHORTEST = 12;
/** Longer ones would keep the estimator busy. */
const LONGEST = 128;

type Weakness =
  | { code: 'short'; shortest: number }
  | { code: 'long'; longest: number }
  | { code: 'guessable'; guesses: number; least: number };

/** A word a person comes up with is one of about 10,000 in whatever language; short ones are few. */
const WORD = 4;
const WORD_LETTER = 0.8;
const LONGEST_INITIALS = 2;
const LETTER = Math.log10(26);
const DIGIT = 1;
const SIGN = Math.log10(33);

function letters(length: number): number {
  if (length <= LONGEST_INITIALS) return length * LETTER;
  return Math.min(WORD, length * WORD_LETTER);
}

/**
 * A ceiling for what the estimator says. It knows English words and takes all others for random
 * letters, so that a Swedish sentence would seem endless. Here every run of letters counts as a
 * word at most, and the same run twice as one.
 */
function wordwise(passphrase: string): number {
  const runs = new Set(passphrase.toLowerCase().match(/\p{L}+|\d+|[^\p{L}\d\s]/gu));
  const worth = Array.from(runs, (run) => {
    if (/^\p{L}/u.test(run)) return letters(run.length);
    return /^\d/.test(run) ? Math.min(WORD, run.length * DIGIT) : SIGN;
  });
  return worth.reduce((sum, guesses) => sum + guesses, 0);
}

let estimator: ZxcvbnFactory | null = null;

function estimate(passphrase: string, known: readonly string[]): number {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...common, ...english },
    graphs: adjacencyGraphs,
  });
  return estimator.check(passphrase, [...known]).guessesLog10;
}

/**
 * Why a chosen passphrase is refused, or null when it is strong enough.
 *
 * @param known words that a guesser of this site tries first, such as its name and the member's
 */
export function weaknessOf(passphrase: string, known: readonly string[]): Weakness | null {
  const length = Array.from(passphrase).length;
  if (length < SHORTEST) return { code: 'short', shortest: SHORTEST };
  if (length > LONGEST) return { code: 'long', longest: LONGEST };
  const guesses = Math.floor(Math.min(wordwise(passphrase), estimate(passphrase, known)));
  return guesses < LEAST_GUESSES ? { code: 'guessable', guesses, least: LEAST_GUESSES } : null;
}
