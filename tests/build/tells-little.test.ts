import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildOrThrow, createFixtureSite, type FixtureSite } from '../fixture-site.ts';
import { readOutput } from './output.ts';
import { sealedRoutes } from './sealed-routes.ts';
import { dropText, writeLongText, writeOtherTexts } from './tells-little-variants.ts';

interface Built {
  files: Map<string, Buffer>;
  /** What the sealed files are, by path. */
  routes: Map<string, string>;
}

let site: FixtureSite;
/** Two sites that only a member can tell apart, and one that lacks a text. */
let one: Built;
let other: Built;
let without: Built;

beforeAll(async () => {
  site = createFixtureSite(inject('access'));
  writeLongText(site.content, 'abcdefghijklm');
  one = await build();
  writeLongText(site.content, 'nopqrstuvwxyz');
  writeOtherTexts(site.content);
  other = await build();
  dropText(join(site.content, 'meetings', '2024-01-17.md'));
  without = await build();
});
afterAll(() => site.remove());

async function build(): Promise<Built> {
  await buildOrThrow(site);
  return { files: readOutput(site.out), routes: await sealedRoutes(site) };
}

const isPublic = (path: string): boolean => !path.startsWith('m/') || path === 'm/lock.json';
const publicPaths = ({ files }: Built): string[] => [...files.keys()].filter(isPublic);
const sealedPaths = ({ files }: Built): string[] => [...files.keys()].filter((p) => !isPublic(p));
const different = (a: Built, b: Built, paths: string[]): string[] =>
  paths.filter((path) => !a.files.get(path)?.equals(b.files.get(path) ?? Buffer.alloc(0)));

describe('members’ texts, files, headings and drafts of other content', () => {
  test('change no file that is open, and none is there or missing for them', () => {
    expect(publicPaths(other)).toEqual(publicPaths(one));
    expect(different(one, other, publicPaths(one))).toEqual([]);
  });

  test('change sealed files indeed: the notes, and what is searched', () => {
    const lasting = sealedPaths(one).filter((path) => other.files.has(path));
    const changed = different(one, other, lasting).map((path) => one.routes.get(path));
    expect(changed.toSorted()).toEqual([
      'index/pagefind-entry.json',
      'note/2024-01-17',
      'note/2024-03-13',
      'note/2024-04-03',
    ]);
    const gone = sealedPaths(one).filter((path) => !other.files.has(path));
    const routes = gone.map((path) => one.routes.get(path)!);
    expect(routes.filter((route) => route.startsWith('file/'))).toHaveLength(3);
    expect(routes.filter((route) => !/^(?:index|file)\//.test(route))).toEqual([]);
  });

  test('show neither in the number of sealed files nor in their sizes', () => {
    expect(sizes(other, NO_WORDS)).toEqual(sizes(one, NO_WORDS));
    expect(new Set(sizes(one, /./)).size).toBeGreaterThan(2);
  });

  test('show in the sizes of the index of words and the lexicon as far as their number of words does', () => {
    const [mine, theirs] = [sizes(one, WORDS), sizes(other, WORDS)];
    expect(theirs).toHaveLength(mine.length);
    expect(Math.abs(sum(theirs) / sum(mine) - 1)).toBeLessThan(0.12);
  });
});

const [WORDS, NO_WORDS] = [/^index\/(?:index|lexicon)\//, /^(?!index\/(?:index|lexicon)\/)/];

/** Bytes of the sealed files of some routes, in no order but their own. */
function sizes({ files, routes }: Built, wanted: RegExp): number[] {
  return [...routes]
    .filter(([, route]) => wanted.test(route))
    .map(([path]) => files.get(path)!.length)
    .toSorted((a, b) => a - b);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('a sealed file', () => {
  test('is one that a reader finds: there is no other', () => {
    expect([...one.routes.keys()].toSorted()).toEqual(sealedPaths(one));
    expect([...other.routes.keys()].toSorted()).toEqual(sealedPaths(other));
  });

  test('has the length of its header, its tag and a padded body, never another', () => {
    const lengths = [...one.files].filter(([path]) => path.endsWith('.bin'));
    for (const [, { length }] of lengths) expect((length - 33) % 256).toBe(0);
  });

  test('was changed when all others were', () => {
    const times = sealedPaths(without).map((path) => statSync(join(site.out, path)).mtimeMs);
    expect(times.length).toBeGreaterThan(20);
    expect(new Set(times).size).toBe(1);
  });
});

/** The digest in a picture's name says what the picture says, such as how many presented. */
const unsigned = (path: string): string => path.replace(/^(_social\/.*)\.\w+\.png$/, '$1');

test('that there are notes of a meeting is public: on its page and wherever meetings are told of or counted', () => {
  expect(publicPaths(without).map(unsigned)).toEqual(publicPaths(other).map(unsigned));
  const pages = publicPaths(other).filter((path) => !path.startsWith('_social/'));
  expect(different(other, without, pages)).toEqual([
    'amnen/faltarbete/index.html',
    'amnen/index.html',
    'amnen/mottagning/index.html',
    'amnen/samverkan/index.html',
    'data/traffar.json',
    'index.html',
    'kalender-utan-installda.ics',
    'kalender.ics',
    'kommuner/index.html',
    'kommuner/lund/index.html',
    'kommuner/vingaker/index.html',
    'lan/index.html',
    'lan/skane/index.html',
    'lan/sodermanland/index.html',
    'personer/berit-exempelsson/index.html',
    'rss.xml',
    'traffar/2024-01-17.ics',
    'traffar/2024-01-17/index.html',
    'traffar/2024-02-14/index.html',
    'traffar/2024/index.html',
    'traffar/index.html',
  ]);
});
