type AccountFault = 'unread' | 'twice' | 'missing' | 'changed';

/**
 * The words of a page and those of its notes do not add up. Never the page's fault; nothing may be
 * written then.
 */
export class AccountError extends Error {
  override readonly name = 'AccountError';
  readonly fault: AccountFault;
  /** The page or note. */
  readonly file: string;
  /** The words around the place. */
  readonly near: string;

  constructor(fault: AccountFault, file: string, near: string) {
    super(`${fault} ${file}: ${near}`);
    this.fault = fault;
    this.file = file;
    this.near = near;
  }
}
