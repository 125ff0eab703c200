import { registerHooks } from 'node:module';

/**
 * Loaded ahead of a build: puts {@link ./masked-blob.ts} in the place of `src/vault/blob.ts` and {@link
 * ./masked-proof.ts} in that of the gate's own opening, and leaves everything else as it is.
 */
const at = (path: string): string => new URL(path, import.meta.url).href;
const instead = new Map([
  [at('../../../src/vault/blob.ts'), at('./masked-blob.ts')],
  [at('../../../src/build/gate/sealed-proof.ts'), at('./masked-proof.ts')],
]);

registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context);
    const url = instead.get(resolved.url);
    return url === undefined ? resolved : { ...resolved, url };
  },
});
