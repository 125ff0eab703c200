import { readdirSync, readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { headingIds, OWN_IDS } from '../../../src/model/heading-ids.ts';

const idsOf = (markdown: string): string[] => [
  ...headingIds(unified().use(remarkParse).parse(markdown)).values(),
];

describe('ids of headings', () => {
  test('are their words in ASCII', () => {
    expect(idsOf('## Så *deltar* du!\n\n### Är `du` [med](/x/)?')).toEqual([
      'sa-deltar-du',
      'ar-du-med',
    ]);
  });

  test('are there for the second and third level only', () => {
    expect(idsOf('# Ett\n\n## Två\n\n### Tre\n\n#### Fyra')).toEqual(['tva', 'tre']);
  });

  test('are different where the headings are alike', () => {
    expect(idsOf('## Om\n\n## Om\n\n## Om 2\n\n## Om')).toEqual(['om', 'om-2', 'om-2-2', 'om-3']);
  });

  test('never are those of the page, of footnotes or of the members’ pages', () => {
    expect(idsOf('## Content\n\n## User content fn 1\n\n## Träff\n\n## Traff')).toEqual([
      'content-2',
      's-user-content-fn-1',
      's-traff',
      's-traff-2',
    ]);
  });

  test('are numbered where no letter can stand in an address', () => {
    expect(idsOf('## مرحبا\n\n## 🎉\n\n## ')).toEqual(['s', 's-2', 's-3']);
    expect(idsOf('## <img src=x onerror=y>')).toEqual(['s']);
  });

  test('are cut between words', () => {
    const long = idsOf(`## ${'tjugofyra tecken i varje '.repeat(5)}\n\n## ${'x'.repeat(300)}`);
    expect(long).toEqual([
      'tjugofyra-tecken-i-varje-tjugofyra-tecken-i-varje-tjugofyra',
      'x'.repeat(60),
    ]);
  });
});

test('the ids that pages with such texts use for parts of their own are known', () => {
  const pages = ['src/layouts/Document.astro', ...['_post', '_page', 'index'].map(page)];
  const components = readdirSync('src/components', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.astro'),
  );
  const used = [...pages, ...components.map((name) => `src/components/${name}`)]
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\sid="([\w-]+)"/g)])
    .map(([, id]) => id);
  const apart = (id = ''): boolean => OWN_IDS.includes(id) || id.startsWith('traff-');
  expect(used.filter((id) => !apart(id))).toEqual([]);
});

function page(name: string): string {
  return `src/pages/${name}.astro`;
}
