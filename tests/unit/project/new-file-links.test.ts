import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sv } from '../../../src/locales/sv.ts';
import { makeSnippets } from '../../../src/model/schemas/make-snippets.ts';
import { ROOT } from '../../run-command.ts';
import { read } from '../model/content-under-test.ts';

/** Links to GitHub's page for a new file, with the file's folder and its text. */
const links = Array.from(
  readFileSync(join(ROOT, 'docs/var-du-skriver.md'), 'utf8').matchAll(
    /\]\(\.\.\/\.\.\/\.\.\/new\/main\/content\/(\w+)\?([^)]*)\)/g,
  ),
  ([, folder = '', query = '']) => ({ folder, query: new URLSearchParams(query) }),
);

/** A snippet as it is where nothing fills in its places. */
function bare(name: string): string {
  const body = makeSnippets(sv, [])[name]?.body ?? expect.unreachable();
  return body
    .map((line) => line.replace(/\$\{\d\|.*\|\}|\$\{\d:.*\}|\$\d/g, '').trimEnd())
    .join('\n');
}

it.each([
  ['meetings', 'träff'],
  ['news', 'nyhet'],
])('the link for new %s has the text of the snippet %s', (folder, snippet) => {
  const link = links.find((each) => each.folder === folder);
  expect(link?.query.get('value')).toBe(bare(snippet));
  expect(link?.query.get('filename')).toMatch(/^ÅÅÅÅ-MM-DD.*\.md$/);
});

it('a file made by the link is in order once its blanks are filled', () => {
  const text = links.find(({ folder }) => folder === 'meetings')?.query.get('value') ?? '';
  const filled = text.replace('datum:', 'datum: 2024-04-23').replace('kommun:', 'kommun: Lund');
  expect(read({ 'meetings/2024-04-23.md': filled }).found).toEqual([]);
  expect(read({ 'meetings/2024-04-23.md': text }).found).not.toEqual([]);
});
