import type { Locale } from './locale.ts';

/**
 * Why a meeting that is cancelled does not take place, as sentences.
 *
 * @example whyCancelled('förhinder', sv) //=> 'Träffen är inställd. Orsak: förhinder.'
 */
export function whyCancelled(reason: string | null, { pages }: Locale): string {
  const { cancelledText, noReason } = pages.meeting;
  return reason === null ? noReason : cancelledText(reason);
}
