import { afterEach, expect, test } from 'vitest';
import { astroConfig } from '../../../../src/build/astro/astro-config.ts';

const names = ['ASTRO_TELEMETRY_DISABLED', 'ASTRO_DISABLE_UPDATE_CHECK'] as const;
const before = names.map((name) => process.env[name]);

afterEach(() => {
  for (const [index, name] of names.entries()) {
    const value = before[index];
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
});

test('Astro is kept from reporting its use and from asking for updates', () => {
  for (const name of names) Reflect.deleteProperty(process.env, name);
  astroConfig(() => Promise.reject(new Error('not built')));
  expect(names.map((name) => process.env[name])).toEqual(['1', 'true']);
});
