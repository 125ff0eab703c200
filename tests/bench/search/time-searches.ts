import { network } from '../../eval/index-on-disk.ts';
import type { Contestant } from './contestant.ts';

/** What is asked: a word or two of each kind that people ask for. */
const QUERIES = [
  'samverkan',
  'orosanmälan',
  'polisen',
  'föräldrar',
  'Anna Lindgren',
  'Lund',
  'kommuner i Skåne',
  'hösten 2023',
  'tidiga insatser',
  'stöd till barn',
  'utredning skola',
  'missbruk',
  'arbete med unga',
  'socialtjänst',
  'kartläggning',
  'hembesök',
  'stadsdelar',
  'samverkn',
];

/** Milliseconds that each fetch takes on a slow line. */
export const LATENCY = 50;

const SHOWN = 10;

export interface Searching {
  /** Till the first result in a page just opened, in milliseconds of processor time, per query. */
  first: number[];
  /** The same in milliseconds of wall time where each fetch takes {@link LATENCY}. */
  slow: number[];
  /** Till all is found and counted, in the same page. */
  all: number[];
  /** Fetched for the first result, per query. */
  bytes: number[];
  /** Till the first ten results after each letter typed, in milliseconds of processor time. */
  keys: number[];
}

/**
 * Asks each contestant in turn, so that both meet the same disturbances. All files are in memory, so
 * processor time is what a search costs; on a slow line it is how many fetches wait for another.
 *
 * @param rounds how often each is opened anew for each query; the least time counts
 */
export async function timeSearches<Name extends string>(
  contestants: Record<Name, Contestant>,
  rounds: number,
): Promise<Record<Name, Searching>> {
  const names = Object.keys(contestants) as Name[];
  const times = Object.fromEntries(
    names.map((name) => [name, { first: [], slow: [], all: [], bytes: [], keys: [] }]),
  ) as unknown as Record<Name, Searching>;
  for (const [i, query] of QUERIES.entries()) {
    const order = i % 2 === 0 ? names : names.toReversed();
    const tries = new Map<Name, Opened[]>(names.map((name) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const name of order) tries.get(name)?.push(await openFor(contestants[name], query));
    }
    for (const name of order) {
      const { first, slow, all, bytes, keys } = times[name];
      const opened = tries.get(name) ?? [];
      first.push(Math.min(...opened.map((one) => one.first)));
      slow.push(Math.min(...opened.map((one) => one.slow)));
      all.push(Math.min(...opened.map((one) => one.all)));
      bytes.push(opened[0]?.bytes ?? 0);
      keys.push(...(await typeIn(contestants[name], query)));
    }
  }
  return times;
}

interface Opened {
  first: number;
  slow: number;
  all: number;
  bytes: number;
}

async function openFor({ open }: Contestant, query: string): Promise<Opened> {
  const by = network();
  const begun = processorTime();
  const { search, close } = open(by);
  const { rest } = await search(query, 1);
  const [first, { bytes }] = [processorTime() - begun, by];
  await rest;
  const all = processorTime() - begun;
  await close();
  return { first, slow: await waitFor({ open }, query), all, bytes };
}

async function waitFor({ open }: Pick<Contestant, 'open'>, query: string): Promise<number> {
  const begun = performance.now();
  const { search, close } = open(network(LATENCY));
  const { rest } = await search(query, 1);
  const time = performance.now() - begun;
  await rest;
  await close();
  return time;
}

/** From the second letter on, in a page that has loaded the program. */
async function typeIn({ open }: Contestant, query: string): Promise<number[]> {
  const { search, close } = open();
  await (
    await search('a', 1)
  ).rest;
  const times: number[] = [];
  for (let length = 2; length <= query.length; length++) {
    const begun = processorTime();
    const { rest } = await search(query.slice(0, length), SHOWN);
    times.push(processorTime() - begun);
    await rest;
  }
  await close();
  return times;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
