import type { Account, Entry } from '../../import/account.ts';
import type { Imported } from '../../import/import-pages.ts';
import type { Page } from '../../import/page/page.ts';
import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { printable } from '../../locales/printable.ts';
import { shownPath } from '../report/shown-path.ts';

type Words = Locale['importing'];

/** The account of an import in words: what was written, what to check, and every word's fate. */
export function describeImport({ notes, accounts }: Imported, out: string, locale: Locale): string {
  const words = locale.importing;
  const doubts = notes.flatMap(({ path, doubts: all }) =>
    all.map((text) => fill(words.doubtLine, { file: path, text })),
  );
  const meetings = notes.filter(({ kind }) => kind === 'meeting').length;
  const counts = {
    files: notes.length,
    meetings,
    posts: notes.length - meetings,
    out: shownPath(out),
  };
  const lines = [
    ...accounts.flatMap((account) => [...describeAccount(account, locale), '']),
    ...(doubts.length > 0 ? [fill(words.doubts, { n: doubts.length }), ...doubts, ''] : []),
    fill(words.written, counts),
    words.next,
  ];
  return lines.map(printable).join('\n');
}

function describeAccount(account: Account, locale: Locale): string[] {
  const { page, entries, words: all, placed, data, left } = account;
  const words = locale.importing;
  const where: Where = (from, to) => fill(words.lineOf[shapeOf(page, from, to)], { from, to });
  return [
    fill(words.source, { path: page.name, words: all, encoding: page.encoding }),
    fill(words.counts, { placed, data, left, words: all }),
    ...pageNotes(page, words),
    ...section(words.placed, placedLines(entries, where, words)),
    ...section(words.data, dataLines(entries, where, locale)),
    ...leftLines(entries, where, words),
  ];
}

type Where = (from: number, to: number) => string;

function shapeOf({ counts }: Page, from: number, to: number): keyof Words['lineOf'] {
  return from === to ? counts : (`${counts}s` as const);
}

/** What happened to the page's signs before it was read. */
function pageNotes({ invisible, repaired, lost }: Page, words: Words): string[] {
  const notes: [sentence: string, n: number][] = [
    [words.invisible, invisible],
    [words.repaired, repaired],
    [words.lost, lost],
  ];
  return notes.flatMap(([sentence, n]) => (n > 0 ? [fill(sentence, { n })] : []));
}

function section(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

function leftLines(entries: Entry[], where: Where, words: Words): string[] {
  const lines = entries.flatMap(({ at, text, fate, words: count }) =>
    fate.kind === 'left' && count > 0
      ? [fill(words.leftLine, { where: where(at, at), why: words.reasons[fate.reason], text })]
      : [],
  );
  return lines.length === 0 ? [words.noneLeft] : [words.left, ...lines];
}

/** Neighbouring stretches that went to one note, after each other. */
interface Run {
  from: number;
  to: number;
  file: string;
  line: number;
  last: number;
  words: number;
}

function placedLines(entries: Entry[], where: Where, words: Words): string[] {
  return runsOf(entries).map(({ from, to, ...run }) =>
    fill(run.line === run.last ? words.placedLine : words.placedLines, {
      where: where(from, to),
      ...run,
    }),
  );
}

function runsOf(entries: Entry[]): Run[] {
  const runs: Run[] = [];
  let open = false;
  for (const { at, fate, words } of entries) {
    const last = open ? runs.at(-1) : undefined;
    open = fate.kind === 'placed';
    if (fate.kind !== 'placed') continue;
    const { file, line } = fate;
    if (last?.file === file && line >= last.last)
      Object.assign(last, { to: at, last: line, words: last.words + words });
    else runs.push({ from: at, to: at, file, line, last: line, words });
  }
  return runs;
}

function dataLines(entries: Entry[], where: Where, { importing: words, keys }: Locale): string[] {
  const names: Record<string, string[]> = { ...keys.post, ...keys.presentation, ...keys.meeting };
  return entries.flatMap(({ at, text, fate }) => {
    if (fate.kind !== 'data') return [];
    const key = names[fate.key]?.[0] ?? fate.key;
    return [fill(words.dataLine, { where: where(at, at), text, file: fate.file, key })];
  });
}

/** The same for programs. The entries of a source, put together, are all of its words in order. */
export function importJson({ notes, accounts }: Imported): object {
  return {
    files: notes.map(({ path, kind, date, doubts }) => ({ file: path, kind, date, doubts })),
    sources: accounts.map(({ page, entries, words, placed, data, left }) => ({
      source: page.name,
      encoding: page.encoding,
      counts: page.counts,
      words,
      placed,
      data,
      left,
      invisible: page.invisible,
      repaired: page.repaired,
      lost: page.lost,
      account: entries.map(({ at, text, words: count, fate }) => ({
        at,
        text,
        words: count,
        fate,
      })),
    })),
  };
}
