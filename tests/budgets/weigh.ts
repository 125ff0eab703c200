import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { weighPage } from '../bench/builds/page-weight.ts';
import { readOutput } from '../build/output.ts';
import { files, pages, pageScripts, scripts, smallScript, type Budget } from './table.ts';

/** Something with a budget, as it was found in a built site. */
export interface Weighed {
  name: string;
  /** On the wire; null where the site has no such thing. */
  bytes: number | null;
  budget: Budget;
}

/** Weighs all that has a budget in a built site. */
export function weighAll(dir: string): Weighed[] {
  const output = [...readOutput(dir).keys()];
  return [
    ...Object.entries(pages).map(([path, budget]) => {
      const { document } = weighPage(dir, `${path}index.html`);
      return { name: `${path} with its styles`, bytes: document, budget };
    }),
    ...Object.entries(pageScripts).map(([path, budget]) => {
      const bytes = weighPage(dir, `${path}index.html`).scripts;
      return { name: `the scripts of ${path}`, bytes, budget };
    }),
    ...Object.entries(files).map(([pattern, budget]) => {
      const expression = new RegExp(`^${pattern.split('*').map(literal).join('[^/]*')}$`);
      const path = output.find((each) => expression.test(each));
      return { name: pattern, bytes: path === undefined ? null : onTheWire(dir, path), budget };
    }),
    ...weighScripts(dir, output),
  ];
}

/** What is too heavy, or is no longer there to be weighed, with what to do. */
export function complaints(weighed: Weighed[]): string[] {
  return weighed.flatMap(({ name, bytes, budget: { most, why } }) => {
    if (bytes === null) return [`${name}: there is no such thing. Correct tests/budgets/table.ts.`];
    if (bytes <= most) return [];
    const reason = why === undefined ? '' : ` (${why})`;
    return [
      `${name} is ${String(bytes)} bytes, ${String(bytes - most)} more than its ${String(most)}${reason}. ` +
        'Find what came into it, and load that later or not at all. If readers gain by it, raise ' +
        'the number in tests/budgets/table.ts and say in the commit what they gain.',
    ];
  });
}

function weighScripts(dir: string, output: string[]): Weighed[] {
  const found = output.flatMap((path) => {
    const [, name] = /^_astro\/(.+)[.-][\w-]{8}\.js$/.exec(path) ?? [];
    return name === undefined ? [] : [{ name, bytes: onTheWire(dir, path) }];
  });
  const gone = Object.keys(scripts).filter((name) => !found.some((each) => each.name === name));
  return [
    ...found.map(({ name, bytes }) => ({
      name: `the script ${name}`,
      bytes,
      budget: scripts[name] ?? smallScript,
    })),
    ...gone.map((name) => ({ name: `the script ${name}`, bytes: null, budget: scripts[name]! })),
  ];
}

function onTheWire(dir: string, path: string): number {
  const bytes = readFileSync(join(dir, path));
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
