/** Version of everything the vault writes. It takes part in every derivation and every seal. */
export const FORMAT = 1;

/** What a blob holds. A blob never opens as another type than it was sealed as. */
export type BlobType = 'start' | 'year' | 'note' | 'page' | 'file' | 'index';

/** Where a blob belongs, such as `{ route: 'note/2024-04-23', type: 'note' }`. */
export interface Label {
  route: string;
  type: BlobType;
}

/** What keys and seals are tied to beside their purpose. */
export interface Context {
  /** Random identity of the site: 32 lower-case hexadecimal digits. */
  site: string;
  /** Counts revocations, from 1. */
  epoch: number;
}

/** How {@link Context.site} is written. */
export const SITE_PATTERN = /^[0-9a-f]{32}$/;
/** The largest number that 32 bits with a sign hold. */
const MAX_EPOCH = 2 ** 31 - 1;

/** Whether `value` can be an epoch: a whole number from 1 to {@link MAX_EPOCH}. */
export function isEpoch(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_EPOCH;
}
