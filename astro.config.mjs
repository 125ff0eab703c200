import { defineConfig } from 'astro/config';
import { astroConfig } from './src/build/astro/astro-config.ts';
import { describeError } from './src/build/errors/describe-error.ts';
import { buildOptions } from './src/build/site/options.ts';
import { prepare } from './src/build/site/prepare.ts';
import { readSiteFacts } from './src/build/read/site-facts.ts';

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
