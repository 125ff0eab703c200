import { defineConfig } from 'astro/config';
import { astroConfig } from './src/build/astro-config.ts';
import { describeError } from './src/build/describe-error.ts';
import { localeOfFolder } from './src/build/load-content.ts';
import { buildOptions } from './src/build/options.ts';
import { prepare } from './src/build/prepare.ts';

// For plain `astro` commands; `npm run build` configures Astro by the same function.
export default defineConfig(
  astroConfig(async (out) => {
    const options = buildOptions({ out });
    try {
      return await prepare(options);
    } catch (cause) {
      throw new Error(describeError(cause, localeOfFolder(options.content)), { cause });
    }
  }),
);
