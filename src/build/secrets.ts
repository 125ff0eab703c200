import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { formatDate, formatDay, formatTime } from '../locales/dates.ts';
import { formatList, formatPopulation } from '../locales/quantities.ts';
import type { Locale } from '../locales/locale.ts';
import type { Content } from '../model/content.ts';
import type { Meeting, Overview, Part } from '../model/meeting.ts';
import { publicFiles } from './compose/public-texts.ts';
import type { SecretFile, Secrets } from './gate/leak.ts';
import type { Prepared } from './prepare.ts';

/** What of a site the leak gate must not find in the output, and what is public anyway. */
export function secretsOf({ content, locale, options, book }: Prepared): Secrets {
  const closed = content.meetings.filter(({ overview }) => overview.parts === null);
  const files = closed.flatMap((meeting) => secretFiles(meeting, options.content));
  return {
    texts: closed.map(({ file, notes }) => ({
      source: file,
      text: notes.flatMap(partTexts).join('\n'),
    })),
    publicTexts: [
      ...openTexts(content),
      ...strings({ ...locale, problems: null, commands: null }),
      ...content.meetings.flatMap(({ overview }) => formatted(overview, locale)),
    ],
    files,
    names: files.map(({ name }) => name),
    publicFiles: publicFiles(content, book).map(({ from }) =>
      readFileSync(join(options.content, from)),
    ),
  };
}

function secretFiles({ attachments }: Meeting, dir: string): SecretFile[] {
  return attachments.map(({ path, name }) => ({
    source: path,
    name,
    bytes: readFileSync(join(dir, path)),
  }));
}

/**
 * What the editors opened to all, taken from the content itself: what reached the pages proves
 * nothing, since that is what the gate examines.
 */
function openTexts({ site, meetings, posts, pages }: Content): string[] {
  const overviews = meetings.map(({ overview }) => overview);
  return [
    ...strings([site, overviews.map((overview) => ({ ...overview, parts: null }))]),
    ...overviews.flatMap(({ parts }) => parts ?? []).flatMap(partTexts),
    ...[...posts, ...pages].flatMap(({ tree, ...front }) => [
      ...strings(front),
      ...treeTexts(tree),
    ]),
  ];
}

function partTexts({ heading, tree }: Part): string[] {
  return [heading ?? '', ...treeTexts(tree)];
}

/** Everything a text says, also where its links and pictures lead. */
function treeTexts(tree: Nodes): string[] {
  const said: string[] = [];
  visit(tree, (node: Nodes) => {
    for (const key of ['value', 'url', 'alt', 'title'] as const) {
      const text: unknown = key in node ? node[key as keyof typeof node] : null;
      if (typeof text === 'string') said.push(text);
    }
  });
  return said;
}

/** The forms in which public pages print what the front matter states as data. */
function formatted({ date, time, presentations }: Overview, locale: Locale): string[] {
  const populations = presentations.flatMap(({ population }) => population ?? []);
  const places = presentations.map(
    ({ municipality, organisation }) => municipality?.name ?? organisation ?? '',
  );
  return [
    formatList(places, locale.code),
    formatDate(date, locale.code),
    formatDay(date, locale.code),
    ...(time === null ? [] : [formatTime(time, locale.code)]),
    ...populations.map((population) => formatPopulation(population, locale.code)),
  ];
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}
