import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedMeeting, GeneratedPresentation } from './generate.ts';

/** Writes meetings as a content folder of ours. */
export function writeContent(dir: string, meetings: GeneratedMeeting[]): void {
  mkdirSync(join(dir, 'meetings'), { recursive: true });
  writeFileSync(
    join(dir, 'site.yaml'),
    'namn: Mätnätverket\nadress: https://bench.example\nstandardtid: 15.00–15.45\n',
  );
  for (const meeting of meetings)
    writeFileSync(join(dir, 'meetings', `${meeting.date}.md`), noteText(meeting));
}

function noteText({ date, summary, presentations }: GeneratedMeeting): string {
  const listed = presentations.map(presentationYaml).join('');
  return `---\ndatum: ${date}\nsammanfattning: ${summary}\npresentationer:\n${listed}---\n${bodyText(presentations)}`;
}

function presentationYaml({ municipality, title, topics }: GeneratedPresentation): string {
  return `  - kommun: ${municipality}\n    rubrik: ${title}\n    ämnen: [${topics.join(', ')}]\n`;
}

/** The members' text of a note in Markdown. */
export function bodyText(presentations: GeneratedPresentation[]): string {
  return presentations
    .map(({ municipality, paragraphs }) => `## ${municipality}\n\n${paragraphs.join('\n\n')}\n`)
    .join('\n');
}
