import { defineConfig } from 'astro/config';
import { astroConfig } from './src/build/astro-config.ts';
import { describeError } from './src/build/describe-error.ts';
import { buildOptions } from './src/build/options.ts';
import { prepare } from './src/build/prepare.ts';
import { readSiteFacts } from './src/build/site-facts.ts';

// For plain `astro` commands; `npm run build` configures Astro by the same function.
export default defineConfig(
  astroConfig(async (out) => {
    const options = await buildOptions({ out });
    try {
      return await prepare(options);
    } catch (cause) {
      throw new Error(describeError(cause, readSiteFacts(options.content).locale), { cause });
    }
  }),
);
