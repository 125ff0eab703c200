import { swedishForms } from '../../unit/search/swedish-forms.ts';
import { frequentWords } from '../meetings/vocabulary.ts';
import type { Random } from '../meetings/random.ts';

/**
 * A vocabulary that has this many different words after so many words of text grows as that of real
 * notes does (Heaps' law); fitted to seven thousand words of notes from a network.
 */
const HEAPS = { factor: 5.03, exponent: 0.65 };
/** Words before which the law says nothing. */
const FIRST_WORDS = 50;
/** Makes the commonest words less common than Zipf's law alone would (Mandelbrot). */
const SHIFT = 2.7;
/** What municipalities tell each other about; some of it is asked for in the measurement. */
const TOPICAL = (
  'socialtjänsten samverkan barn insatser stöd arbete tidiga familjer unga föräldrar kommuner ' +
  'utredningar skola förebyggande missbruk orosanmälan kommunpolisen socialtjänst utredning polis ' +
  'föräldrastöd hembesök orosanmälningar kartläggning stadsdelar missbruksvård skolan arbetar ' +
  'processkartläggning socialsekreterare samverkansmöte barnfamiljer ungdomar polisen stödsamtal ' +
  'familjecentral omställning socialtjänstlagen föräldragrupper invånare hembesöket stadsdel'
).split(' ');

/** Gives one word after the other, new ones as often as real notes do. */
export function languageWalk(random: Random): () => string {
  const words = allWords(random);
  let said = 0;
  let known = FIRST_WORDS;
  return () => {
    said += 1;
    const { factor, exponent } = HEAPS;
    const fresh = factor * exponent * Math.max(said, FIRST_WORDS) ** (exponent - 1);
    if (chance(random) < fresh && known < words.length) return words[known++]!;
    const rank = SHIFT * Math.exp(chance(random) * Math.log((known + SHIFT) / SHIFT)) - SHIFT;
    return words[Math.min(known - 1, Math.floor(rank))]!;
  };
}

function chance({ below }: Random): number {
  return below(1e9) / 1e9;
}

/** Commonest first: frequent and topical words, then the dictionary, by and large short ones first. */
function allWords(random: Random): string[] {
  const dictionary = [...swedishForms(1, (word) => word.length <= 20)]
    .map((entry) => ({ ...entry, place: entry.word.length + 14 * chance(random) }))
    .sort((a, b) => a.place - b.place)
    .flatMap(({ word, forms }) => [word, random.pick(forms), random.pick(forms)])
    .filter((word) => !word.endsWith('-'));
  return [...new Set([...frequentWords, ...TOPICAL, ...dictionary])];
}
