import { defineConfig } from 'astro/config';
import { astroConfig } from './src/build/astro-config.ts';
import { buildOptions } from './src/build/options.ts';
import { prepare } from './src/build/prepare.ts';

export default defineConfig(astroConfig(() => prepare(buildOptions({}))));
