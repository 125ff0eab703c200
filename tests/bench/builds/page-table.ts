import { kilobytes } from '../table.ts';
import { weighPage } from './page-weight.ts';
import type { Ours } from './sites.ts';

/** What pages weigh as sent. */
export function pageTable({ out, meetings }: Ours): string[][] {
  const pages: [string, string][] = [
    ['network page', 'index.html'],
    ['all meetings', 'traffar/index.html'],
    ['one meeting', `traffar/${meetings.at(-1)?.date ?? ''}/index.html`],
    ['locked members’ page', 'medlemmar/index.html'],
  ];
  const rows = pages.map(([name, file]) => {
    const { document, scripts, fonts } = weighPage(out, file);
    return [name, ...[document, scripts, document + scripts, fonts].map(kilobytes)];
  });
  return [['compressed', 'page and styles', 'scripts', 'together', 'fonts on offer'], ...rows];
}
