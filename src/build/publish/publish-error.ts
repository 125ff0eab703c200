import { CodedError } from '../errors/coded-error.ts';

/**
 * Why the output cannot be replaced. `link`: it is a symbolic link. `not-a-folder`: it is a file.
 * `protected`: it is, holds or lies in something that must not be replaced. `not-a-site`: it holds
 * something that was not published by Träff. `in-use`: it is a volume of its own, or open in another
 * program. `not-writable`, `disk-full`, `name-too-long`: what the system said.
 */
type PublishErrorCode =
  | 'link'
  | 'not-a-folder'
  | 'protected'
  | 'not-a-site'
  | 'in-use'
  | 'not-writable'
  | 'disk-full'
  | 'name-too-long';

/** An output that cannot be replaced; it is as it was. The locale puts the code in words. */
export class PublishError extends CodedError<PublishErrorCode> {
  override readonly name = 'PublishError';

  constructor(code: PublishErrorCode, out: string, cause?: unknown) {
    super(code, { out }, cause);
  }
}

const codes: Record<string, PublishErrorCode> = {
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  EBUSY: 'in-use',
  ENAMETOOLONG: 'name-too-long',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOTDIR: 'not-a-folder',
};

/** What the system said as a {@link PublishError}, where it is one of the known refusals. */
export function asPublishError(error: unknown, out: string): unknown {
  const code = codes[(error as NodeJS.ErrnoException).code ?? ''];
  return code === undefined ? error : new PublishError(code, out, error);
}
