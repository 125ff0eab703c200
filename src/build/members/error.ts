import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { CodedError } from '../errors/coded-error.ts';

type MembersErrorCode = keyof Locale['commands']['members']['errors'];

/** A refusal to do something with credentials. The locale puts it in words. */
export class MembersError extends CodedError<MembersErrorCode> {
  override readonly name = 'MembersError';
}

/** @example describeMembersError(new MembersError('key-missing'), sv) //=> 'Nyckeln TRAFF_KEY …' */
export function describeMembersError(
  { code, values }: MembersError,
  { commands }: Pick<Locale, 'commands'>,
): string {
  return fill(commands.members.errors[code], values);
}
