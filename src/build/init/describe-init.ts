import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Begun } from './init-network.ts';

/** Where the files are. */
interface Place {
  /** As a person can write it; null for the folder that they are in. */
  dir: string | null;
  /** Whether npm has fetched the program there. */
  installed: boolean;
}

/** What has been made, and what to do next. */
export function describeBegun(
  { written, added, kept }: Begun,
  { dir, installed }: Place,
  { init }: Locale,
): string {
  const { install, ...steps } = init.steps;
  const all = [...(installed ? [] : [install]), ...Object.values(steps)];
  const width = Math.max(...all.map(({ type }) => type.length));
  return [
    fill(init.written, { dir: dir ?? init.here }),
    ...written.map((path) => `  ${path}`),
    ...(added.length > 0 ? [fill(init.added, { files: added.join(', ') })] : []),
    ...(kept.length > 0 ? [fill(init.kept, { files: kept.join(', ') })] : []),
    '',
    init.next,
    ...(dir === null ? [] : [`  ${fill(init.goThere, { dir })}`]),
    ...all.map(({ type, does }) => `  ${type.padEnd(width)}  ${does}`),
  ].join('\n');
}
