import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type AstroIntegration } from 'astro';
import { encode } from 'cborg';
import { astroConfig } from '../../src/build/astro/astro-config.ts';
import { buildOptions } from '../../src/build/site/options.ts';
import { prepare, type Prepared } from '../../src/build/site/prepare.ts';
import { formTerm } from '../../src/search/terms/index-term.ts';
import { searchLanguage } from '../../src/search/language/all.ts';
import { encodeLexicon, type Lexicon } from '../../src/search/terms/lexicon.ts';
import { ROOT } from '../run-command.ts';

/**
 * Builds as `npm run build` does, but slips a member's text into the site on its way. Run as a
 * command of its own: PLANTS CONTENT OUT, with `TRAFF_KEY`; PLANTS are names of `files` or `mistakes` with commas.
 */
const [names = '', content = '', out = ''] = process.argv.slice(2);
const plants = names.split(',');

const SENTENCE = 'Föraren bar alltid en sjökaptensmössa, och ungdomarna lärde sig snabbt';
const NAME = 'foraren-bar-alltid-en-sjokaptensmossa-och-ungdomarna-larde-sig-snabbt';

const [, , note = ''] = readFileSync(join(content, 'meetings', '2024-01-17.md'), 'utf8').split(
  '---',
);
const words = note.match(/\p{L}+/gu) ?? [];
const terms = words.map((word) => formTerm(word, searchLanguage('sv'))).sort();
const lexicon: Lexicon = { entries: words.map((word) => ({ word, kind: 'word', count: 1 })) };

/** Files put into the staged site before it is finished. */
const files: Record<string, () => [name: string, bytes: string | Uint8Array]> = {
  'index-fragment': () => [
    'pagefind/fragment/p20240117_0000000000.pf_fragment',
    gzipSync(`pagefind_dcd${JSON.stringify({ url: '/', content: SENTENCE })}`),
  ],
  'index-words': () => [
    'pagefind/index/zxx_0000000.pf_index',
    gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode([terms.map((term) => [term])])])),
  ],
  lexicon: () => ['pagefind/lexicon/0000000000.traff_lex', gzipSync(encodeLexicon(lexicon))],
  'file-name': () => [`bilder/${NAME}.txt`, 'Inget att se.'],
  image: () => ['bilder/bild.png', attachment('vandkors.png')],
  document: () => ['filer/plan.pdf', attachment('tidplan.pdf')],
  'source-map': () => [
    '_astro/page.js.map',
    JSON.stringify({ version: 3, sources: ['note.md'], sourcesContent: [SENTENCE], mappings: '' }),
  ],
  comment: () => ['bilagor/index.html', `<!doctype html><title>x</title><!-- ${SENTENCE} -->`],
};

const attachment = (name: string): Uint8Array =>
  readFileSync(join(content, 'meetings', '2024-03-13', name));

/** Ways in that are not a file of their own: through the one door to the pages. */
const mistakes: Record<string, (prepared: Prepared) => void> = {
  nothing: () => undefined,
  page: ({ publicSite }) => {
    publicSite.meetings[0]!.summary = SENTENCE;
  },
};

const planter: AstroIntegration = {
  name: 'planter',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const plant of plants) {
        const [name, bytes] = files[plant]?.() ?? [];
        if (name === undefined || bytes === undefined) continue;
        const file = join(fileURLToPath(dir), name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      }
    },
  },
};

for (const plant of plants)
  if (!(plant in files) && !(plant in mistakes)) throw new Error(`No such plant: ${plant}`);
const prepared = await prepare(await buildOptions({ content, out }));
for (const plant of plants) mistakes[plant]?.(prepared);
const { integrations = [], ...config } = astroConfig(() => Promise.resolve(prepared));
await build({
  ...config,
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  integrations: [planter, ...integrations],
});
