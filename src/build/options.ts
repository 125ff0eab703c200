import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BuildOptions } from './prepare.ts';

/**
 * What a build does unless told otherwise: `content/` to `dist/`, the key from the environment or
 * `.env`, the time from `SOURCE_DATE_EPOCH` (seconds since 1970) or the clock.
 *
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function buildOptions(given: {
  content?: string;
  out?: string;
  demo?: boolean;
}): BuildOptions {
  return {
    content: resolve(given.content ?? 'content'),
    out: resolve(given.out ?? 'dist'),
    key: builderKey(),
    demo: given.demo ?? false,
    now: buildTime(),
  };
}

function builderKey(): string | null {
  if (process.env['TRAFF_KEY'] === undefined && existsSync('.env')) process.loadEnvFile('.env');
  return process.env['TRAFF_KEY']?.trim() || null;
}

function buildTime(): Date {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return seconds === undefined ? new Date() : new Date(Number(seconds) * 1000);
}
