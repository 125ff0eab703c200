/**
 * Whether attacks are tried in every combination, as `npm run attack` does, and not in those alone
 * that differ in kind.
 */
export const THOROUGH = process.env.TRAFF_ATTACKS === 'all';
