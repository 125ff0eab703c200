import { en } from '../../src/locales/en.ts';
import { sv } from '../../src/locales/sv.ts';
import { decodeUtf8 } from '../../src/model/decode.ts';
import type { Problem } from '../../src/model/problem.ts';
import { readContent } from '../../src/model/read-content.ts';
import type { GoodNote } from './good-notes.ts';
import { keptText, lostFromBody, lostWords } from './kept-words.ts';
import { writtenWords } from './written-words.ts';

/** How a broken note was met. */
export interface Verdict {
  outcome: 'refused' | 'warned' | 'kept';
  /** What should not have happened; empty where all is well. */
  complaints: string[];
  milliseconds: number;
}

/** What a note may take, milliseconds. */
const LONGEST = 1000;

type Reading = ReturnType<typeof readContent>;

/**
 * Reads a note that has become these bytes, and says what is wrong with how that went.
 *
 * @param reviewed whether the editorial rules are put to it too, which takes as long again
 */
export function judge({ path, beside }: GoodNote, bytes: Uint8Array, reviewed: boolean): Verdict {
  const others = Object.entries(beside).map(([name, text]) => ({
    path: name,
    bytes: new TextEncoder().encode(text),
  }));
  const files = [...others, { path, bytes }];
  const read = (today: string | null): Reading =>
    readContent({ files, assets: [], links: [] }, { sv, en }, { today });
  try {
    const { reading, milliseconds } = timed(() => read(null));
    const { problems } = reviewed ? read('2024-06-01') : reading;
    const complaints = [...placeless(problems, path, bytes), ...losses(reading, path, bytes)];
    if (milliseconds > LONGEST) complaints.push(`took ${milliseconds.toFixed(0)} ms`);
    const outcome =
      reading.content === null ? 'refused' : reading.problems.length > 0 ? 'warned' : 'kept';
    return { outcome, complaints, milliseconds };
  } catch (error) {
    return { outcome: 'refused', complaints: [`threw ${String(error)}`], milliseconds: 0 };
  }
}

/** The shortest of a few: another program may have had the processor meanwhile. */
function timed(read: () => Reading): { reading: Reading; milliseconds: number } {
  let shortest = Infinity;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const begun = performance.now();
    const reading = read();
    shortest = Math.min(shortest, performance.now() - begun);
    if (shortest <= LONGEST / 2 || attempt === 2) return { reading, milliseconds: shortest };
  }
  throw new Error('unreachable');
}

/** Each problem must name the file and a place that is in it. */
function placeless(problems: Problem[], path: string, bytes: Uint8Array): string[] {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
  return problems
    .filter(({ file, line, column }) => {
      const length = lines[line - 1]?.length;
      return file !== path || length === undefined || !(column >= 1 && column <= length + 1);
    })
    .map(({ code, file, line, column }) => `${code} is at ${file}:${line}:${column}`);
}

/** What has no problem must be kept whole; what has none that is an error must be kept at all. */
function losses({ content, problems }: Reading, path: string, bytes: Uint8Array): string[] {
  if (content === null)
    return problems.some(({ severity }) => severity === 'error')
      ? []
      : ['refused without an error'];
  const decoded = decodeUtf8(bytes);
  if (!('text' in decoded)) return ['read, though it is no UTF-8'];
  if (problems.some(({ file }) => file === path)) return [];
  const [written, kept] = [writtenWords(decoded.text), keptText(content, path)];
  const lost = [...lostWords(written.head, kept.head), ...lostFromBody(written.body, kept.body)];
  return lost.length === 0 ? [] : [`dropped ${lost.slice(0, 12).join(' ')}`];
}
