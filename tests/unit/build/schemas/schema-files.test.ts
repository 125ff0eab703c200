import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaFiles, topicsOf } from '../../../../src/build/schemas/schema-files.ts';
import { sv } from '../../../../src/locales/sv.ts';
import { makeSnippets } from '../../../../src/model/schemas/make-snippets.ts';
import { ROOT } from '../../../run-command.ts';
import { note, read } from '../../model/content-under-test.ts';

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Topics come from notes: those in the files are taken as they are, so that a new one fails nothing. */
function committedTopics(): string[] {
  const { definitions } = JSON.parse(text('schemas/meeting.schema.json')) as Committed;
  return definitions.topics.then.items.anyOf[0].enum;
}

interface Committed {
  definitions: { topics: { then: { items: { anyOf: [{ enum: string[] }] } } } };
}

describe('the files that editors use', () => {
  it.each(schemaFiles(sv, committedTopics()))('$path is what npm run schema makes', (file) => {
    expect(text(file.path)).toBe(file.text);
  });

  it('every schema is pointed to', () => {
    const settings = JSON.parse(text('.vscode/settings.json')) as Record<string, object>;
    const used = Object.keys(settings['yaml.schemas'] ?? {}).map((path) => path.replace('./', ''));
    const forYaml = ['site', 'people', 'synonyms'].map((name) => `schemas/${name}.schema.json`);
    expect(used.sort()).toEqual(forYaml.sort());
  });
});

it('topics are those of all presentations, each once, in the order of the alphabet', () => {
  const list = 'presentationer:\n  - kommun: Lund\n    ämnen: [ö, b]\n  - kommun: Ale\n    ämnen: [B, a]';
  const { content } = read({ 'meetings/2024-04-23.md': note(list) });
  expect(topicsOf(content ?? expect.unreachable(), sv)).toEqual(['a', 'b', 'ö']);
});

/** What an editor leaves who writes something everywhere and takes the last of every choice. */
function filled(body: string[]): string {
  return body
    .join('\n')
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2024-04-23')
    .replace(/\$\{\d+\|(?:[^|]*,)?([^,|]+)\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace('$0', '')
    .replace(/\$\d/g, 'x');
}

/** What an editor leaves who fills in nothing. */
function unfilled(body: string[]): string {
  return filled(
    body.map((line) => line.replace(/\$[1-9]/g, '').replace(/(\|[^,|]+),[^|]*\|/g, '$1|')),
  );
}

describe('snippets', () => {
  const snippets = makeSnippets(sv, ['barn, unga', 'a|b', '$x}', 'stöd', 'vård']);

  it.each([
    ['träff', 'meetings/2024-04-23.md'],
    ['nyhet', 'news/2024-04-23-ny.md'],
  ])('%s makes a text without mistakes', (name, path) => {
    expect(read({ [path]: filled(snippets[name]?.body ?? []) }).found).toEqual([]);
  });

  it.each(['inställd', 'presentationer', 'kommun', 'ämnen', 'åtkomst', 'utkast', 'presentation'])(
    '%s makes lines without mistakes',
    (name) => {
      const body = filled(snippets[name]?.body ?? expect.unreachable());
      const inside = ['kommun', 'ämnen'].includes(name);
      const presentation = name === 'ämnen' ? `- kommun: Lund\n  ${body}` : `- ${body}`;
      const item = inside ? presentation : name === 'presentation' ? body : null;
      const lines = item === null ? body : `presentationer:\n${item.replace(/^/gm, '  ')}`;
      expect(read({ 'meetings/2024-04-23.md': note(lines) }).found).toEqual([]);
    },
  );

  it('leave nothing to be published that nobody wrote', () => {
    const left = (name: string): string => unfilled(snippets[name]?.body ?? []);
    const codes = (path: string, text: string): string[] =>
      read({ [path]: text }).problems.map(({ code }) => code);
    expect(codes('meetings/2024-04-23.md', left('träff'))).toEqual(['municipality-unknown']);
    expect(codes('news/2024-04-23-ny.md', left('nyhet'))).toEqual(['key-empty']);
    expect(left('åtkomst')).toBe('åtkomst: medlemmar');
  });

  it('offer a sign for none and every municipality, and the topics that need no signs around them', () => {
    const [line = ''] = snippets.kommun?.body ?? [];
    expect(line.split(',')).toHaveLength(291);
    expect(snippets['ämnen']?.body[0]).toBe('ämnen: [${1|stöd,vård|}]');
  });
});
