import { readSite } from '../../../src/build/read/read-site.ts';
import { OWN_CONTENT } from '../../eval/temporary-content.ts';
import { spreadOf } from '../statistics.ts';
import { kept, kilobytes, megabytes, ratio } from '../table.ts';
import { addedBytes, type AddedBytes } from './added-bytes.ts';
import type { Contestant } from './contestant.ts';
import { ours } from './ours.ts';
import { plain } from './plain.ts';
import { searchRecords } from './records.ts';
import { LATENCY, timeSearches, type Searching } from './time-searches.ts';

/** What the search may cost beside plain Pagefind, as ratios; a keystroke in milliseconds. */
const LIMITS = { first: 1.25, bytes: 1.3, build: 1.5, key: 50, added: 25_000 };
/** Meetings for which the budget of bytes holds. */
const BUDGETED = 100;

/** Builds both indexes so often, alternately, and asks them; the shortest times count. */
export async function searchTable(meetings: number, rounds: number): Promise<string[][]> {
  const records = searchRecords(meetings);
  const { synonyms } = readSite(OWN_CONTENT, new Date()).content;
  let [mine, theirs] = [await ours(records, synonyms), await plain(records)];
  for (let round = 2; round <= rounds; round++) {
    const [again, plainAgain] = [await ours(records, synonyms), await plain(records)];
    mine = faster(again, mine);
    theirs = faster(plainAgain, theirs);
  }
  const times = await timeSearches({ mine, theirs }, rounds);
  const added = await addedBytes(mine.index);
  for (const { remove } of [mine, theirs]) remove();
  return [
    [`search, ${meetings} meetings`, 'Träff', 'Pagefind', 'ratio', 'promise'],
    ...searchRows(times.mine, times.theirs),
    ...indexRows(mine, theirs),
    ...addedRows(added, meetings),
  ];
}

function faster<T extends Contestant>(a: T, b: T): T {
  const [kept, left] = a.buildSeconds < b.buildSeconds ? [a, b] : [b, a];
  left.remove();
  return kept;
}

function searchRows(mine: Searching, theirs: Searching): string[][] {
  const row = (
    name: string,
    of: (times: Searching) => number,
    print: (value: number) => string,
    limit?: number,
  ): string[] => {
    const [a, b] = [of(mine), of(theirs)];
    const promise = limit === undefined ? '' : kept(a / b, limit);
    return [name, print(a), print(b), ratio(a, b), promise];
  };
  const keys = row('keystroke to results, median', ({ keys }) => median(keys), milliseconds);
  return [
    row('first result, median', ({ first }) => median(first), milliseconds, LIMITS.first),
    row(
      `on a line of ${LATENCY} ms a fetch`,
      ({ slow }) => median(slow),
      milliseconds,
      LIMITS.first,
    ),
    row('first result, all queries', ({ first }) => sum(first), milliseconds),
    row('all found and counted, median', ({ all }) => median(all), milliseconds),
    row('fetched for the first, median', ({ bytes }) => median(bytes), kilobytes, LIMITS.bytes),
    [...keys.slice(0, 4), kept(median(mine.keys), LIMITS.key, ' ms')],
    row('keystroke, 95 of 100', ({ keys }) => percentile(keys, 0.95), milliseconds),
  ];
}

function indexRows(mine: Contestant, theirs: Contestant): string[][] {
  const [a, b] = [mine.buildSeconds, theirs.buildSeconds];
  const seconds = (value: number): string => `${value.toFixed(2)} s`;
  const { indexBytes: size } = mine;
  const { indexBytes: other } = theirs;
  return [
    ['index build', seconds(a), seconds(b), ratio(a, b), kept(a / b, LIMITS.build)],
    ['index', megabytes(size), megabytes(other), ratio(size, other), ''],
  ];
}

function addedRows({ code, lexicon, synonyms }: AddedBytes, meetings: number): string[][] {
  const together = code + lexicon + synonyms;
  const promise = meetings === BUDGETED ? kept(together, LIMITS.added, ' bytes') : '';
  return [
    ['scripts beyond Pagefind', kilobytes(code)],
    ['lexicon', kilobytes(lexicon)],
    ['synonyms', kilobytes(synonyms)],
    ['together', kilobytes(together), '', '', promise],
  ];
}

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
const median = (values: number[]): number => spreadOf(values).median;
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** The value that such a share of all is not above. */
function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
