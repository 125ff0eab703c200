import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../run-command.ts';
import type { GeneratedMeeting } from './generate.ts';
import { bodyText } from './write-content.ts';

/** Folder of the files beside notes, which Astro copies as they are. */
const FILES = 'filer';

/**
 * Writes the same pages as a plain Astro project: for each meeting a public overview and a page
 * with the full notes, as Markdown in two content collections, one list of all meetings and a
 * search page.
 */
export function writeBaseline(dir: string, meetings: GeneratedMeeting[]): void {
  for (const [name, text] of Object.entries(project)) write(join(dir, name), text);
  symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'), 'junction');
  for (const meeting of meetings) writePlainNote(dir, meeting);
}

/** Writes the two pages of one meeting, and the files that its notes lead to. */
export function writePlainNote(dir: string, meeting: GeneratedMeeting): void {
  const { date, summary, presentations, attachments } = meeting;
  const overview = presentations.map(({ municipality, title }) => `- ${municipality}: ${title}`);
  const head = `---\ntitle: Träff ${date}\nsummary: ${JSON.stringify(summary)}\n---\n`;
  const body = bodyText(meeting, (name) => `/${FILES}/${date}/${name}`);
  write(join(dir, 'overviews', `${date}.md`), `${head}${summary}\n\n${overview.join('\n')}\n`);
  write(join(dir, 'notes', `${date}.md`), `${head}${body}`);
  for (const { name, bytes } of attachments) write(join(dir, 'public', FILES, date, name), bytes);
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const notePage = (collection: string): string => `---
import { getCollection, render } from 'astro:content';
import Page from '../../layouts/Page.astro';
export async function getStaticPaths() {
  const entries = await getCollection('${collection}');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Page title={entry.data.title}><h1>{entry.data.title}</h1><Content /></Page>
`;

const project = {
  'package.json': '{ "type": "module", "private": true }\n',
  'astro.config.mjs': `export default {
  site: 'https://bench.example',
  cacheDir: './.cache',
  markdown: { syntaxHighlight: false },
};
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const schema = z.object({ title: z.string(), summary: z.string() });
const meetings = (base) => defineCollection({ loader: glob({ pattern: '*.md', base }), schema });
export const collections = { overviews: meetings('./overviews'), notes: meetings('./notes') };
`,
  'src/layouts/Page.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="sv">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{title}</title></head>
  <body><header><a href="/">Mätnätverket</a></header><main data-pagefind-body><slot /></main></body>
</html>
<style is:global>body { font-family: sans-serif; max-width: 65ch; margin: auto; }</style>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Page from '../layouts/Page.astro';
const entries = await getCollection('overviews');
---
<Page title="Mätnätverket">
  <ul>{entries.map(({ id, data }) => <li><a href={\`/traffar/\${id}/\`}>{data.title}</a> {data.summary}</li>)}</ul>
</Page>
`,
  'src/pages/sok.astro': `---
import Page from '../layouts/Page.astro';
---
<Page title="Sök">
  <form><input type="search" /></form><ol></ol>
  <script is:inline type="module">
    const list = document.querySelector('ol');
    const item = ({ url, meta, excerpt }) => {
      const place = document.createElement('li');
      place.innerHTML = '<a href="' + url + '">' + meta.title + '</a> ' + excerpt;
      return place;
    };
    document.querySelector('form').addEventListener('submit', async (event) => {
      event.preventDefault();
      const { search } = await import('/pagefind/pagefind.js');
      const { results } = await search(document.querySelector('input').value);
      const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      list.replaceChildren(...found.map(item));
    });
  </script>
</Page>
`,
  'src/pages/traffar/[id].astro': notePage('overviews'),
  'src/pages/anteckningar/[id].astro': notePage('notes'),
};
