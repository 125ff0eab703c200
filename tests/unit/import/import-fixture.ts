import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Account } from '../../../src/import/account.ts';
import { importPages, type Imported } from '../../../src/import/import-pages.ts';
import { readPage } from '../../../src/import/page/read-page.ts';
import { en } from '../../../src/locales/en.ts';
import type { Locale } from '../../../src/locales/locale.ts';
import { sv } from '../../../src/locales/sv.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { readContent } from '../../../src/model/read-content.ts';

export const FIXTURES = 'tests/fixtures/import';

export function language(locale: Locale = sv): { locale: Locale; words: Locale['importClues'] } {
  return { locale, words: locale.importClues };
}

export function importBytes(name: string, bytes: Uint8Array, locale: Locale = sv): Imported {
  return importPages([readPage(name, bytes, language(locale))], locale, new Map());
}

export function importText(text: string, locale: Locale = sv): Imported {
  return importBytes('page.txt', new TextEncoder().encode(text), locale);
}

export function importFixture(name: string, locale: Locale = sv): Imported {
  return importBytes(name, readFileSync(join(FIXTURES, name)), locale);
}

/** What a note says above its text. */
export function headOf({ notes }: Imported, path: string): Record<string, unknown> {
  const note = notes.find((each) => each.path === path);
  if (note === undefined)
    throw new Error(`no note ${path}, only ${notes.map((each) => each.path).join(', ')}`);
  return parse(note.text.split('---\n')[1] ?? '', { schema: 'failsafe' }) as Record<
    string,
    unknown
  >;
}

/** The text of a note. */
export function bodyOf({ notes }: Imported, path: string): string {
  return (
    notes
      .find((each) => each.path === path)
      ?.text.split('\n---\n')
      .slice(1)
      .join('\n---\n') ?? ''
  );
}

export function paths({ notes }: Imported): string[] {
  return notes.map(({ path }) => path).sort();
}

/** Errors that `check` finds in the notes. */
export function errorsIn({ notes }: Imported, code: Locale['code'] = 'sv'): Problem[] {
  const encoder = new TextEncoder();
  const files = notes.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
  const site = { path: 'site.yaml', bytes: encoder.encode(`name: Import\nlocale: ${code}\n`) };
  const { problems } = readContent({ files: [...files, site], assets: [], links: [] }, { sv, en });
  return problems.filter(({ severity }) => severity === 'error');
}

/** The words of an account in the order of the page, signs among them. */
export function accountedWords({ entries }: Account): string[] {
  return entries.flatMap(({ text }) => text.split(/\s+/));
}

/**
 * What an account says is placed and the named line of the note does not have. The line is read as
 * plain text, without any of the import's own readers.
 */
export function misplaced({ notes, accounts }: Imported): string[] {
  return accounts.flatMap(({ entries }) =>
    entries.flatMap(({ text, fate }) => {
      if (fate.kind !== 'placed') return [];
      const line =
        notes.find(({ path }) => path === fate.file)?.text.split('\n')[fate.line - 1] ?? '';
      const shown = plain(line);
      return plain(text)
        .split(' ')
        .every((word) => shown.includes(word))
        ? []
        : [`${fate.file}:${String(fate.line)} ${text}`];
    }),
  );
}

function plain(text: string): string {
  return text
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
