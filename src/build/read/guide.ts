import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales } from '../../locales/locales.ts';
import type { Locale } from '../../locales/locale.ts';
import type { MemberPage } from '../../model/page.ts';
import { readContent } from '../../model/read-content.ts';

const DOCS = fileURLToPath(new URL('../../../docs', import.meta.url));

const known = new Map<Locale['code'], MemberPage | null>();

/**
 * The guide for those who write, as a page of every site's members' section: read from Träff's own
 * documents, with the pictures it shows. Null where they are not there.
 */
export function guidePage(locale: Locale): MemberPage | null {
  const page = known.get(locale.code) ?? readGuide(locale);
  known.set(locale.code, page);
  return page;
}

/** On a git host the guide is a document with a title of its own, and no front matter. */
function readGuide({ code, guide }: Locale): MemberPage | null {
  const name = guide.files.guide;
  const file = join(DOCS, `${name}.md`);
  if (!existsSync(file)) return null;
  const [, title = '', text = ''] = /^# (.+)\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  const note = `---\ntitle: ${JSON.stringify(title)}\naccess: members\n---\n${text}`;
  const texts = {
    'site.yaml': `name: x\nlocale: ${code}\n`,
    [`pages/${name}/index.md`]: note,
  };
  const files = Object.entries(texts).map(([path, each]) => ({ path, bytes: Buffer.from(each) }));
  const assets = picturesIn(text).map((picture) => ({
    path: `pages/${name}/${picture}`,
    size: statSync(join(DOCS, picture)).size,
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
