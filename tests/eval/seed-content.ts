import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { OWN_CONTENT, type ContentFiles } from './temporary-content.ts';

/** An older page of the same network. It is not ours to publish, so it lies beside the project. */
const SEEDS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));
const MEETING = /^Nätverksträff (\d{1,2}) (\p{L}+) (\d{4})$/gmu;
const MONTHS =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  );

interface Presentation {
  kommun: string;
  talare?: string;
  rubrik?: string;
  ämnen?: string[];
}

/** What the project's own notes say above their text. */
interface FrontMatter {
  rubrik?: string;
  sammanfattning?: string;
  nästa?: string;
  status?: string;
  presentationer?: Presentation[];
}

/** Said where the page is absent. */
export const NO_SEEDS =
  'The older page of the network is not here, so the search is not tried on it.';

/**
 * The older page as notes: its text by meeting, under the front matter of the project's own notes
 * without what their authors have written there in their own words. Null where the page is absent.
 */
export function seedContent(): ContentFiles | null {
  if (!existsSync(SEEDS)) return null;
  const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  const texts = names.map((name) => readFileSync(join(SEEDS, name), 'utf8').normalize('NFC'));
  const page = texts.find((text) => text.search(MEETING) >= 0);
  if (page === undefined) return null;
  const posts = texts.filter((text) => text !== page).join('\n');
  return new Map([
    ...['site.yaml', 'synonyms.yaml'].map((name): [string, string] => [name, own(name)]),
    ...meetingNotes(page),
    ...postNotes(posts),
    ['pages/start.md', note({ rubrik: 'Start' }, markdown(page.split(MEETING)[0] ?? ''))],
  ]);
}

function meetingNotes(page: string): [string, string][] {
  const texts = textsByDate(page);
  return readdirSync(join(OWN_CONTENT, 'meetings')).map((name) => {
    const {
      sammanfattning,
      nästa,
      presentationer = [],
      ...front
    } = frontMatter(`meetings/${name}`);
    const presentations = presentationer.map(({ rubrik, ämnen, ...rest }) => rest);
    const text = front.status === undefined ? (texts.get(name.replace('.md', '')) ?? '') : '';
    const listed = presentations.length === 0 ? {} : { presentationer: presentations };
    return [
      `meetings/${name}`,
      note({ ...front, ...listed }, withHeadings(markdown(text), presentations)),
    ];
  });
}

function textsByDate(page: string): Map<string, string> {
  const parts = page.split(MEETING).slice(1);
  const texts = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 4) {
    const [day = '', month = '', year = '', text = ''] = parts.slice(at, at + 4);
    const numbers = [MONTHS.indexOf(month) + 1, day];
    texts.set([year, ...numbers.map((n) => String(n).padStart(2, '0'))].join('-'), text);
  }
  return texts;
}

/** Where several presented, each one's part begins with the paragraph that first names them. */
function withHeadings(text: string, presentations: Presentation[]): string {
  if (presentations.length < 2) return text;
  const paragraphs = text.split('\n\n');
  return paragraphs
    .flatMap((paragraph, i) => {
      const begun = presentations.find(
        ({ talare }) =>
          talare !== undefined && i === paragraphs.findIndex((one) => one.startsWith(talare)),
      );
      return begun === undefined ? [paragraph] : [`## ${begun.kommun}`, paragraph];
    })
    .join('\n\n');
}

/** A post begins with a line that says what one of the project's own posts is called. */
function postNotes(text: string): [string, string][] {
  const posts = readdirSync(join(OWN_CONTENT, 'news')).map((name) => {
    const { sammanfattning, ...front } = frontMatter(`news/${name}`);
    return { name, front, title: lettersOf(front.rubrik ?? ''), lines: [] as string[] };
  });
  let current: (typeof posts)[number] | undefined;
  for (const line of text.split('\n')) {
    const begun = posts.find(({ title }) => title === lettersOf(line));
    current = begun ?? current;
    if (begun === undefined) current?.lines.push(line);
  }
  return posts.map(({ name, front, lines }) => [
    `news/${name}`,
    note(front, markdown(lines.join('\n'))),
  ]);
}

function lettersOf(text: string): string {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ');
}

/** Every line is a paragraph, and some begin with a bullet. */
function markdown(text: string): string {
  return text
    .trim()
    .replace(/^\s*•\s*/gm, '- ')
    .split(/\n+/)
    .join('\n\n');
}

function frontMatter(path: string): FrontMatter {
  return parse(own(path).split('---')[1] ?? '') as FrontMatter;
}

function note(front: FrontMatter, body: string): string {
  return `---\n${stringify(front)}---\n\n${body}\n`;
}

function own(path: string): string {
  return readFileSync(join(OWN_CONTENT, path), 'utf8');
}
