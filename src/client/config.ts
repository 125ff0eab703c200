import type { ClientConfig } from '../locales/client-config.ts';

/**
 * What the build told this page, from its data block.
 *
 * @throws {Error} when the page holds no configuration; the build always writes one
 */
export function readConfig(document: Document): ClientConfig {
  const block = document.getElementById('traff-config');
  if (block === null) throw new Error('readConfig: the page has no #traff-config');
  return JSON.parse(block.textContent) as ClientConfig;
}
