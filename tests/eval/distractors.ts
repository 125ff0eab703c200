import { municipalities } from '../../src/model/municipalities.ts';
import { termTools } from '../../src/build/search/term-tools.ts';
import { searchLanguage } from '../../src/search/language/all.ts';
import { wordKey } from '../../src/search/language/word-key.ts';
import { wordsOf } from '../../src/search/language/words-of.ts';
import { createRandom, type Random } from '../bench/meetings/random.ts';
import { swedishForms } from '../unit/search/swedish-forms.ts';
import type { ContentFiles } from './temporary-content.ts';

const FIRST_DAY = Date.UTC(2016, 0, 11);
const EVERY_DAYS = 9;
const DAY = 24 * 60 * 60 * 1000;

/** Words that any Swedish text is held together by. */
const GLUE = 'och att det i en som är av för på med till den har de inte om ett men var sig'.split(
  ' ',
);
const GLUE_SHARE = 45;
const FIRST_NAMES = 'Birgit Bo Doris Folke Greta Gösta Ingvar Rut Sture Torsten Ulla Viola'.split(
  ' ',
);
const LAST_NAMES = 'Ekqvist Fjellner Gyllensten Hjorthage Kvarnhed Myrsten Rönnfeldt Ögren'.split(
  ' ',
);

/**
 * Notes of other meetings, at which nothing was said of what the given texts are about: no word of
 * theirs shares a stem, or a part, with any word there.
 *
 * @param texts everything that may be asked for
 */
export function distractorNotes(count: number, texts: string[], seed = 5): ContentFiles {
  const random = createRandom(seed);
  const words = otherWords(texts, random);
  const asked = texts.join(' ');
  const places = municipalities.filter(
    ({ name, county }) =>
      !asked.includes(name) && !asked.includes(county.name.replace(/s? län$/, '')),
  );
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const date = new Date(FIRST_DAY + i * EVERY_DAYS * DAY).toISOString().slice(0, 10);
      return [`meetings/${date}.md`, noteText(date, random.pick(places).name, words, random)];
    }),
  );
}

function noteText(date: string, place: string, words: string[], random: Random): string {
  const speaker = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
  const phrase = (): string => `${random.pick(words)} ${random.pick(GLUE)} ${random.pick(words)}`;
  const paragraphs = Array.from({ length: 5 }, () =>
    Array.from({ length: 4 }, () => sentence(words, random)).join(' '),
  );
  const front = [
    `datum: ${date}`,
    `sammanfattning: ${sentence(words, random)}`,
    'presentationer:',
    `  - kommun: ${place}`,
    `    rubrik: ${phrase()}`,
    `    talare: ${speaker}`,
    `    ämnen: [${random.pick(words)}, ${random.pick(words)}]`,
  ];
  return `---\n${front.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

function sentence(words: string[], random: Random): string {
  const length = 8 + random.below(10);
  const text = Array.from({ length }, () =>
    random.below(100) < GLUE_SHARE ? random.pick(GLUE) : random.pick(words),
  ).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Dictionary words in some form of theirs. */
function otherWords(texts: string[], random: Random): string[] {
  const language = searchLanguage('sv');
  const { split } = termTools('sv', [], []);
  const keysOf = (word: string): string[] =>
    [word, ...split(word)].map((one) => wordKey(one, language));
  const taken = new Set(texts.flatMap(wordsOf).flatMap((word) => keysOf(word.toLowerCase())));
  const all: string[] = [];
  for (const { word, forms } of swedishForms(11)) {
    const form = random.pick([word, ...forms]);
    if ([...keysOf(word), ...keysOf(form)].some((key) => taken.has(key))) continue;
    if (form.length <= 16 && !form.endsWith('-')) all.push(form);
  }
  return all;
}
