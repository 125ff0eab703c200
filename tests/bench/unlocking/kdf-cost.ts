import type { KdfParameters } from '../../../src/vault/kdf.ts';

export type KdfCost = Omit<KdfParameters, 'salt'>;
