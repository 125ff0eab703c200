import { readFileSync } from 'node:fs';
import { URL } from 'node:url';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The oldest Node that runs Träff, such as `22.12.0`. */
export const NEEDED = manifest.engines.node.replace('>=', '');

/** @param {string} version such as `20.20.2` */
export function isEnough(version) {
  const [needed, found] = [NEEDED, version].map((each) => each.split('.').map(Number));
  const differs = needed.findIndex((part, at) => part !== found[at]);
  return differs === -1 || found[differs] > needed[differs];
}
