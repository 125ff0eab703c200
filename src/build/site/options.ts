import { resolve } from 'node:path';
import { buildTime } from './build-time.ts';
import { readTraffKey } from '../members/environment.ts';
import type { BuildOptions } from './prepare.ts';

/**
 * What a build does unless told otherwise: `content/` to `dist/`, the key from the environment or
 * `.env`, the time from `SOURCE_DATE_EPOCH` or the clock.
 */
export async function buildOptions(given: {
  content?: string;
  out?: string;
  demo?: boolean;
}): Promise<BuildOptions> {
  const content = resolve(given.content ?? 'content');
  return {
    content,
    out: resolve(given.out ?? 'dist'),
    key: await readTraffKey({ environment: process.env, folder: process.cwd(), content }),
    demo: given.demo ?? false,
    now: buildTime(process.env),
  };
}
