import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatTraffKey } from '../../src/build/members/key.ts';
import { serve } from '../../src/build/serve/serve.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { addMember } from '../fixture-site.ts';
import { runNode } from '../run-command.ts';

/** A site that holds the guide's example and nothing else. */
export interface ExampleSite {
  url: string;
  passphrase: string;
  close: () => Promise<void>;
}

/**
 * Builds and serves the site of the guide's example.
 *
 * @throws {Error} with what the build printed, when it failed
 */
export async function serveExample({ guide }: Locale): Promise<ExampleSite> {
  const folder = mkdtempSync(join(tmpdir(), 'traff-guide-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  const { file, site, text } = guide.example;
  for (const [name, written] of Object.entries({ 'site.yaml': site, [file]: text })) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), written);
  }
  const key = formatTraffKey(randomBytes(32));
  const passphrase = await addMember(content, key);
  const args = ['scripts/build.ts', '--content', content, '--out', out];
  const { status, stderr } = await runNode(args, { TRAFF_KEY: key });
  if (status !== 0) throw new Error(`The guide's example does not build: ${stderr}`);
  const server = await serve(out, { port: 0, base: '' });
  const close = async (): Promise<void> => {
    await server.close();
    rmSync(folder, { recursive: true });
  };
  return { url: server.url, passphrase, close };
}
