import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales } from '../../locales/locales.ts';
import type { Locale } from '../../locales/locale.ts';
import type { MemberPage } from '../../model/page.ts';
import { readContent } from '../../model/read-content.ts';

const DOCS = fileURLToPath(new URL('../../../docs', import.meta.url));
/** The guide's file, which gives it its address, in each language. */
const NAMES: Record<Locale['code'], string> = { sv: 'redaktorsguide', en: 'editors-guide' };

const known = new Map<Locale['code'], MemberPage | null>();

/**
 * The guide for those who write, as a page of every site's members' section: read from Träff's own
 * documents, with the pictures it shows. Null where they are not there.
 */
export function guidePage({ code }: Locale): MemberPage | null {
  const page = known.get(code) ?? readGuide(code);
  known.set(code, page);
  return page;
}

/** On a git host the guide is a document with a title of its own, and no front matter. */
function readGuide(code: Locale['code']): MemberPage | null {
  const file = join(DOCS, `${NAMES[code]}.md`);
  if (!existsSync(file)) return null;
  const [, title = '', text = ''] = /^# (.+)\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  const note = `---\ntitle: ${JSON.stringify(title)}\naccess: members\n---\n${text}`;
  const texts = {
    'site.yaml': `name: x\nlocale: ${code}\n`,
    [`pages/${NAMES[code]}/index.md`]: note,
  };
  const files = Object.entries(texts).map(([path, each]) => ({ path, bytes: Buffer.from(each) }));
  const assets = picturesIn(text).map((name) => ({
    path: `pages/${NAMES[code]}/${name}`,
    size: statSync(join(DOCS, name)).size,
  }));
  const { content } = readContent({ files, assets, links: [] }, locales);
  return content?.memberPages.map(asBuiltIn)[0] ?? null;
}

function picturesIn(text: string): string[] {
  const names = readdirSync(DOCS, { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => text.includes(`](${name})`));
}

function asBuiltIn(page: MemberPage): MemberPage {
  const attachments = page.attachments.map((file) => ({ ...file, path: join(DOCS, file.name) }));
  return { ...page, attachments, builtIn: true };
}
