import { fold } from '../fold.ts';
import { problem, type Position, type Problem } from '../problem.ts';
import type { AnyNote } from './prose.ts';
import type { ReviewRule } from './review-context.ts';

/** Words in a row that two passages of one text do not share by chance. */
const RUN = 9;
/** Words of a paragraph that two texts do not share by chance. */
const PARAGRAPH = 20;
/** Words of a text that are looked at: more than a person reads through, few enough to remember. */
const MOST = 100_000;

interface Word {
  folded: string;
  at: number;
  end: number;
  paragraph: number;
}

/** Reports what is said twice in one text, and whole paragraphs that another text has too. */
export const reviewPassages: ReviewRule = (context) => {
  const paragraphs = new Map<string, Position>();
  return [...context.meetings, ...context.posts].flatMap((note) => {
    // A summary may well say what the text says.
    const start = note.body.children[0]?.position?.start.offset ?? 0;
    const words = wordsOf(context.proseOf(note))
      .filter(({ at }) => at >= start)
      .slice(0, MOST);
    return [...repeated(note, words), ...copied(note, words, paragraphs)];
  });
};

function wordsOf(prose: string): Word[] {
  return prose.split('\n').reduce<{ words: Word[]; at: number }>(
    ({ words, at }, text, paragraph) => {
      for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
        const start = at + index;
        words.push({ folded: fold(word), at: start, end: start + word.length, paragraph });
      }
      return { words, at: at + text.length + 1 };
    },
    { words: [], at: 0 },
  ).words;
}

function repeated({ source }: AnyNote, words: Word[]): Problem[] {
  const seen = new Map<string, number>();
  const found: Problem[] = [];
  for (let index = 0; index + RUN <= words.length; index += 1) {
    const run = words.slice(index, index + RUN);
    if (run[0]?.paragraph !== run.at(-1)?.paragraph) continue;
    const key = run.map(({ folded }) => folded).join(' ');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else if (first + RUN <= index) {
      const length = sharedLength(words, first, index);
      const [start, last] = [words[index], words[index + length - 1]];
      const position = source.position(start?.at ?? 0);
      const line = String(source.position(words[first]?.at ?? 0).line);
      const read = source.text.slice(start?.at, last?.end);
      found.push(problem('passage-twice', position, read, { line, other: '' }));
      index += length - 1;
    }
  }
  return found;
}

function sharedLength(words: Word[], first: number, second: number): number {
  let length = RUN;
  const same = (): boolean => {
    const [a, b] = [words[first + length], words[second + length]];
    const goesOn = b?.paragraph === words[second]?.paragraph && first + length < second;
    return goesOn && a?.folded === b?.folded;
  };
  while (same()) length += 1;
  return length;
}

function copied({ source }: AnyNote, words: Word[], known: Map<string, Position>): Problem[] {
  return [...Map.groupBy(words, ({ paragraph }) => paragraph).values()].flatMap((paragraph) => {
    if (paragraph.length < PARAGRAPH) return [];
    const key = paragraph.map(({ folded }) => folded).join(' ');
    const [start, last] = [paragraph[0]?.at ?? 0, paragraph.at(-1)?.end];
    const position = source.position(start);
    const first = known.get(key);
    if (first === undefined) known.set(key, position);
    if (first === undefined || first.file === source.file) return [];
    const values = { line: String(first.line), other: first.file };
    return [problem('passage-twice', position, source.text.slice(start, last), values)];
  });
}
