import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildAt, FIXTURE } from '../kept-sites.ts';
import { fingerprint, readOutput } from './output.ts';

const kept = inject('sites').find(({ name }) => name === FIXTURE)!;
const folder = mkdtempSync(join(tmpdir(), 'traff-zones-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first is the zone of the machine that built the site all tests share. */
const ZONES = ['UTC', 'Europe/Stockholm', 'America/New_York', 'Pacific/Auckland'];

/**
 * When a site is built, and the day of the meeting that its first page calls the next. The
 * meeting of March 2024 is on the 13th; the pages go by Stockholm's day, and the reader's browser by
 * the minute.
 */
const TIMES: [time: string, zone: string, next: string[]][] = [
  ['2024-03-13T22:59:00Z', 'Pacific/Auckland', ['2024-03-13']],
  ['2024-03-13T23:01:00Z', 'America/New_York', ['2024-04-10']],
  ['2035-05-10T00:00:00Z', 'Europe/Stockholm', []],
];

/** Builds the same notes, at the same time if nothing else is said. */
async function build(name: string, env: NodeJS.ProcessEnv): Promise<string> {
  const out = join(folder, name);
  await buildAt(kept.content, out, { TRAFF_KEY: kept.key, ...env });
  return out;
}

describe('in whatever zone the machine is', () => {
  test('the same notes give the same bytes', async () => {
    const built = await Promise.all(
      ZONES.slice(1).map((TZ, index) => build(String(index), { TZ })),
    );
    expect(built.map(fingerprint)).toEqual(built.map(() => fingerprint(kept.out)));
  });
});

describe('whenever it is built', () => {
  const pages = new Map<string, string>();
  beforeAll(async () => {
    await Promise.all(
      TIMES.map(async ([time, TZ]) => {
        const SOURCE_DATE_EPOCH = String(Date.parse(time) / 1000);
        const out = await build(`at-${Date.parse(time)}`, { TZ, SOURCE_DATE_EPOCH });
        pages.set(time, readOutput(out).get('index.html')!.toString());
      }),
    );
    pages.set('kept', readOutput(kept.out).get('index.html')!.toString());
  });

  test.each([...TIMES, ['kept', 'UTC', ['2035-05-09']] as const])(
    'at %s in %s, what is next is what comes next there: %j',
    (time, _, next) => {
      expect(nextOn(pages.get(time)!)).toEqual(next);
    },
  );
});

/** The days that the page's place for the next meeting names, once each. */
function nextOn(html: string): string[] {
  const days = new Set<string>();
  visit(unified().use(rehypeParse).parse(html), 'element', (place) => {
    if (place.properties.dataNext === undefined) return;
    visit(place, 'element', ({ tagName, properties }) => {
      if (tagName === 'time') days.add(String(properties.dateTime).slice(0, 10));
    });
  });
  return [...days];
}
