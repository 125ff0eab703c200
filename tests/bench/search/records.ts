import { sv } from '../../../src/locales/sv.ts';
import { formatDate } from '../../../src/locales/dates.ts';
import { municipalities } from '../../../src/model/municipalities.ts';
import { recordFacts } from '../../../src/search/records/record-facts.ts';
import { newestFirst, type SearchRecord } from '../../../src/search/records/search-record.ts';
import { createRandom, type Random } from '../meetings/random.ts';
import { languageWalk } from './language-walk.ts';

const LAST_DAY = Date.UTC(2024, 3, 30);
const DAY = 24 * 60 * 60 * 1000;
const FIRST_NAMES = 'Anna Eva Karin Lena Maria Sara Erik Lars Per Karl Johan Nils Ali Amina'.split(
  ' ',
);
const LAST_NAMES = 'Ek Lind Berg Holm Strand Dahl Sjö Ny Hed Fors Alm Gran Björk Rönn Asp'
  .split(' ')
  .flatMap((start) => ['ström', 'qvist', 'gren', 'man', 'berg'].map((end) => start + end));
const ROLES = ['socialchef', 'enhetschef', 'utvecklare', 'sektionschef'];

/** What members of a network with so many meetings search: one record for each presentation. */
export function searchRecords(meetings: number, seed = 3): SearchRecord[] {
  const random = createRandom(seed);
  const word = languageWalk(random);
  const records = Array.from({ length: meetings }, (_, day) => {
    const date = new Date(LAST_DAY - day * DAY).toISOString().slice(0, 10);
    return Array.from({ length: 1 + random.below(2) }, (__, at) => record(date, at, word, random));
  });
  return newestFirst(records.flat());
}

function record(date: string, at: number, word: () => string, random: Random): SearchRecord {
  const { name, county } = random.pick(municipalities);
  const sentences = Array.from({ length: 12 + random.below(16) }, () => sentence(word, random));
  const text = sentences.join(' ');
  const topics = [word(), word()];
  const population = { kind: 'about', min: 0, max: 0 } as const;
  const inhabitants = 5_000 + random.below(150_000);
  const source = {
    kind: 'presentation' as const,
    text,
    date,
    county: county.code,
    population: { ...population, min: inhabitants, max: inhabitants },
  };
  return {
    url: `/medlemmar/traffar/${date}/#p${at}`,
    kind: 'presentation',
    text,
    language: 'sv',
    meta: {
      title: sentence(word, random).split(' ').slice(0, 5).join(' '),
      date,
      day: formatDate(date, 'sv'),
      place: name,
      county: county.name,
      speaker: `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`,
      role: random.pick(ROLES),
      topics: topics.join(', '),
    },
    filters: {
      year: [date.slice(0, 4)],
      municipality: [name],
      county: [county.name],
      topic: topics,
    },
    aliases: sv.search.municipality,
    facts: recordFacts(source, 'sv'),
  };
}

function sentence(word: () => string, { below }: Random): string {
  const text = Array.from({ length: 8 + below(10) }, word).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
