import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '../../locales/locale.ts';
import { allTopics } from '../../model/all-topics.ts';
import type { Content } from '../../model/content.ts';
import { makeSchemas } from '../../model/schemas/make-schemas.ts';
import { makeSnippets } from '../../model/schemas/make-snippets.ts';

/** A generated file. */
interface SchemaFile {
  /** From the project's folder, with forward slashes. */
  path: string;
  text: string;
}

/** The schemas and snippets for a locale, which editors are pointed to by `.vscode/`. */
export function schemaFiles(locale: Locale, topics: string[]): SchemaFile[] {
  const schemas = Object.entries(makeSchemas(locale, topics)).map(([name, schema]) => ({
    path: `schemas/${name}.schema.json`,
    text: asText(schema),
  }));
  const snippets = makeSnippets(locale, topics);
  return [...schemas, { path: '.vscode/traff.code-snippets', text: asText(snippets) }];
}

/** The topics of all presentations, each as it was written first, in the order of the alphabet. */
export function topicsOf({ meetings }: Content, locale: Locale): string[] {
  const topics = allTopics(meetings.flatMap(({ overview }) => overview.presentations));
  const byName = new Map(topics.toReversed().map((topic) => [topic.toLowerCase(), topic]));
  return [...byName.values()].sort(new Intl.Collator(locale.tag).compare);
}

/** Writes the files, over those there are. */
export function writeSchemaFiles(folder: string, files: SchemaFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function asText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
