import { registerHooks } from 'node:module';

/**
 * Loaded ahead of a build: puts {@link ./masked-blob.ts} in the place of `src/vault/blob.ts`, and
 * leaves everything else as it is.
 */
const sealing = new URL('../../../src/vault/blob.ts', import.meta.url).href;
const masking = new URL('./masked-blob.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context);
    return resolved.url === sealing ? { ...resolved, url: masking } : resolved;
  },
});
