import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';

export type MembersErrorCode = keyof Locale['commands']['members']['errors'];

/** A refusal to do something with credentials. The locale puts it in words. */
export class MembersError extends Error {
  override readonly name = 'MembersError';
  readonly code: MembersErrorCode;
  /** What the locale's sentence needs. */
  readonly values: Readonly<Record<string, string>>;

  constructor(code: MembersErrorCode, values: Record<string, string> = {}) {
    super(`${code} ${Object.values(values).join(' ')}`.trim());
    this.code = code;
    this.values = values;
  }
}

/** @example describeMembersError(new MembersError('key-missing'), sv) //=> 'Nyckeln TRAFF_KEY …' */
export function describeMembersError(
  { code, values }: MembersError,
  { commands }: Pick<Locale, 'commands'>,
): string {
  return fill(commands.members.errors[code], values);
}
