import type { Locale } from '../locales/locale.ts';
import { openSource } from './open-source.ts';
import { problem, startOf, type Problem } from './problem.ts';
import { localeOf, readSite, type SiteNote } from './read-site.ts';
import type { SourceFile } from './source-file.ts';
import { Source } from './source.ts';
import { readMapping } from './yaml-value.ts';

/** What `site.yaml` says, null where it cannot be read, and the language it asks for. */
export function readSiteFile(
  files: SourceFile[],
  locales: Record<Locale['code'], Locale>,
  problems: Problem[],
): { note: SiteNote | null; locale: Locale } {
  const unread = { note: null, locale: locales.sv };
  const file = ['site.yaml', 'site.yml']
    .map((name) => files.find(({ path }) => path === name))
    .find(Boolean);
  if (file === undefined) {
    if (problems.some((found) => /^site\.ya?ml$/.test(found.file))) return unread;
    const example = `${locales.sv.keys.site.name[0] ?? 'name'}: ${locales.sv.keys.examples.name}`;
    problems.push(problem('site-missing', startOf('site.yaml'), '', { example }));
    return unread;
  }
  const draft = openSource(file, locales.sv, problems);
  if (draft === null) return unread;
  const mapping = readMapping(draft, draft.text, 0);
  const locale = localeOf(mapping, locales);
  const source = new Source(draft.file, draft.text, locale, problems);
  return { note: mapping && readSite(source, mapping), locale };
}
