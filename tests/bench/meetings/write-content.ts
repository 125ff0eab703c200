import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attachmentLine } from './attachments.ts';
import type { GeneratedMeeting, GeneratedPresentation } from './generate.ts';

/** Writes meetings as a content folder of ours. */
export function writeContent(dir: string, meetings: GeneratedMeeting[]): void {
  mkdirSync(join(dir, 'meetings'), { recursive: true });
  writeFileSync(
    join(dir, 'site.yaml'),
    'namn: Mätnätverket\nadress: https://bench.example\nstandardtid: 15.00–15.45\n',
  );
  for (const meeting of meetings) writeNote(dir, meeting);
}

/** Writes one note, and the files beside it. Where it has any, it lies in a folder of its own. */
export function writeNote(dir: string, meeting: GeneratedMeeting): void {
  const { date, attachments } = meeting;
  const own = join(dir, 'meetings', date);
  const file = attachments.length === 0 ? `${own}.md` : join(own, 'index.md');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, noteText(meeting));
  for (const { name, bytes } of attachments) writeFileSync(join(own, name), bytes);
}

function noteText(meeting: GeneratedMeeting): string {
  const { date, summary, presentations } = meeting;
  const listed = presentations.map(presentationYaml).join('');
  const body = bodyText(meeting, (name) => name);
  return `---\ndatum: ${date}\nsammanfattning: ${summary}\npresentationer:\n${listed}---\n${body}`;
}

function presentationYaml({ municipality, title, topics }: GeneratedPresentation): string {
  return `  - kommun: ${municipality}\n    rubrik: ${title}\n    ämnen: [${topics.join(', ')}]\n`;
}

/**
 * The members' text of a note in Markdown.
 *
 * @param addressOf where a file beside the note is found
 */
export function bodyText(
  { presentations, attachments }: GeneratedMeeting,
  addressOf: (name: string) => string,
): string {
  const parts = presentations.map(
    ({ municipality, paragraphs }) => `## ${municipality}\n\n${paragraphs.join('\n\n')}\n`,
  );
  const files = attachments.map((file) => `${attachmentLine(file, addressOf(file.name))}\n`);
  return [...parts, ...files].join('\n');
}
