import { figure, type Figure, type Pledge } from '../figures/figure.ts';
import type { Fetched } from './count-fetched.ts';
import type { MemberPage, PlainPage, Visits } from './visit-members.ts';

/** Most that a page may fetch of sealed files, whatever the number of meetings. */
const LIMITS: Record<MemberPage, { files: number; kilobytes: number | null }> = {
  start: { files: 1, kilobytes: 64 },
  // The page it stands in, and all meetings of one year.
  year: { files: 2, kilobytes: null },
  note: { files: 1, kilobytes: 64 },
};
const NAMES: Record<MemberPage, string> = {
  start: 'members’ start',
  year: 'a year of meetings',
  note: 'one note',
};

/** What opening members' pages fetches, and finding the first result there. */
export function visitFigures(mine: Visits<MemberPage>, plain: Visits<PlainPage>): Figure[] {
  const kinds = Object.keys(NAMES) as MemberPage[];
  const others: Partial<Record<MemberPage, Fetched>> = plain.pages;
  return [
    ...kinds.flatMap((kind) => pageFigures(kind, mine.pages[kind], others[kind])),
    ...searchFigures(mine.first, plain.first),
  ];
}

function pageFigures(kind: MemberPage, page: Fetched, plain: Fetched | undefined): Figure[] {
  const name = NAMES[kind];
  const { files, kilobytes } = LIMITS[kind];
  const pledge = (measured: number, limit: number | null, of: string): Pledge | null =>
    limit === null ? null : { measured, limit, of };
  return [
    figure(`${name}, requests`, 'count', page.requests),
    figure(`${name}, fetched`, 'bytes', page.bytes, { plain: plain?.bytes ?? null }),
    figure(`${name}, sealed files`, 'count', page.sealedFiles, {
      pledge: pledge(page.sealedFiles, files, ''),
    }),
    figure(`${name}, sealed`, 'bytes', page.sealedBytes, {
      pledge: pledge(page.sealedBytes / 1000, kilobytes, ' kB'),
    }),
  ];
}

function searchFigures(mine: Visits<never>['first'], plain: Visits<never>['first']): Figure[] {
  const beside = (name: string, of: (page: Fetched) => number, unit: Figure['unit']): Figure =>
    figure(name, unit, of(mine.asked), { plain: of(plain.asked) });
  return [
    figure('search page before any question, fetched', 'bytes', mine.opening.bytes),
    figure('search page before any question, sealed', 'bytes', mine.opening.sealedBytes),
    figure('Enter to first result', 'milliseconds', mine.milliseconds, {
      plain: plain.milliseconds,
    }),
    beside('search page and first results, fetched', ({ bytes }) => bytes, 'bytes'),
    beside('search page and first results, requests', ({ requests }) => requests, 'count'),
    figure('search page and first results, sealed files', 'count', mine.asked.sealedFiles),
    figure('search page and first results, sealed', 'bytes', mine.asked.sealedBytes),
  ];
}
