import type { Account, Entry } from '../../import/account.ts';
import type { Imported } from '../../import/import-pages.ts';
import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { printable } from '../../locales/printable.ts';
import { shownPath } from '../shown-path.ts';

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

function describeAccount(
  { page, entries, words: all, placed, data, left }: Account,
  locale: Locale,
): string[] {
  const words = locale.importing;
  const where = (from: number, to: number): string => {
    const shape =
      page.counts === 'line'
        ? from === to
          ? 'line'
          : 'lines'
        : from === to
          ? 'paragraph'
          : 'paragraphs';
    return fill(words.lineOf[shape], { from, to });
  };
  const notes: [string, number][] = [
    [words.invisible, page.invisible],
    [words.repaired, page.repaired],
    [words.lost, page.lost],
  ];
  const remaining = entries.filter(({ fate, words: count }) => fate.kind === 'left' && count > 0);
  return [
    fill(words.source, { path: page.name, words: all, encoding: page.encoding }),
    fill(words.counts, { placed, data, left, words: all }),
    ...notes.flatMap(([sentence, n]) => (n > 0 ? [fill(sentence, { n })] : [])),
    ...section(words.placed, placedLines(entries, where, words)),
    ...section(words.data, dataLines(entries, where, locale)),
    ...(remaining.length === 0 ? [words.noneLeft] : [words.left]),
    ...remaining.map(({ at, text, fate }) =>
      fill(words.leftLine, {
        where: where(at, at),
        why: fate.kind === 'left' ? words.reasons[fate.reason] : '',
        text,
      }),
    ),
  ];
}

type Where = (from: number, to: number) => string;

function section(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

/** Neighbouring stretches that went to one note, on one line. */
function placedLines(entries: Entry[], where: Where, words: Words): string[] {
  const runs: {
    from: number;
    to: number;
    file: string;
    line: number;
    last: number;
    words: number;
  }[] = [];
  let open = false;
  for (const { at, fate, words: count } of entries) {
    const run = runs.at(-1);
    if (fate.kind !== 'placed') open = false;
    else if (open && run?.file === fate.file && fate.line >= run.last) {
      Object.assign(run, { to: at, last: fate.line, words: run.words + count });
    } else {
      runs.push({
        from: at,
        to: at,
        file: fate.file,
        line: fate.line,
        last: fate.line,
        words: count,
      });
      open = true;
    }
  }
  return runs.map(({ from, to, ...run }) =>
    fill(run.line === run.last ? words.placedLine : words.placedLines, {
      where: where(from, to),
      ...run,
    }),
  );
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
