import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { serve, type Serving } from '../../src/build/serve/serve.ts';
import {
  buildOrThrow,
  createAccess,
  createFixtureSite,
  type FixtureSite,
} from '../fixture-site.ts';

interface FilesSite {
  /** The address of the note. */
  url: string;
  passphrase: string;
}

const DATE = '2024-05-22';

/** Builds and serves a site with one more note, which has these files and this text. */
export function useSiteWithFiles(files: Record<string, string | Buffer>, text: string): FilesSite {
  const shared: FilesSite = { url: '', passphrase: '' };
  let site: FixtureSite;
  let server: Serving;
  beforeAll(async () => {
    const access = await createAccess();
    site = createFixtureSite(access);
    rmSync(access.content, { recursive: true });
    const folder = join(site.content, 'meetings', DATE);
    const note = `---\ndatum: ${DATE}\n---\n\n${text}\n`;
    for (const [name, content] of Object.entries({ ...files, 'index.md': note })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    await buildOrThrow(site);
    server = await serve(site.out, { port: 0, base: '' });
    shared.url = `${server.url}medlemmar/traffar/${DATE}/`;
    shared.passphrase = access.passphrase;
  });
  afterAll(async () => {
    await server.close();
    site.remove();
  });
  return shared;
}
