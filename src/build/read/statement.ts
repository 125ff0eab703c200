import { locales } from '../../locales/locales.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Page } from '../../model/page.ts';
import { readContent } from '../../model/read-content.ts';
import type { Site } from '../../model/site.ts';

/**
 * The accessibility statement of a site that has written none: what is true of every site made with
 * Träff, with this one's name and contact.
 */
export function statementPage(site: Site, { accessibility, code }: Locale): Page | null {
  const { slug, title, summary, text } = accessibility;
  const { name, owner, contact } = site;
  const body = text({ name: plain(name), owner: owner === null ? null : plain(owner), contact });
  const front = { title, summary };
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  const texts = {
    'site.yaml': `name: x\nlocale: ${code}\n`,
    [`pages/${slug}.md`]: `---\n${lines.join('')}---\n${body}`,
  };
  const files = Object.entries(texts).map(([path, each]) => ({ path, bytes: Buffer.from(each) }));
  const { content } = readContent({ files, assets: [], links: [] }, locales);
  const [page] = content?.pages ?? [];
  // No file of the site's: nobody knows when it was last changed.
  return page === undefined ? null : { ...page, file: '' };
}

/** A name is no Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]{}<>()#+\-.!|&~:@/]/g, '\\$&');
}
