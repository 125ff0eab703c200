/** An unlocked stay: the site key and what it belongs to. Lives only in this browser. */
export interface Session {
  site: string;
  epoch: number;
  /** When it was unlocked, milliseconds since 1970. */
  at: number;
  /** The 32-byte site key, base64url. */
  key: string;
}

/** Whether a value from storage or from another tab has the shape of a session. */
export function isSession(value: unknown): value is Session {
  if (typeof value !== 'object' || value === null) return false;
  const { site, epoch, at, key } = value as Record<keyof Session, unknown>;
  return (
    typeof site === 'string' &&
    Number.isSafeInteger(epoch) &&
    Number.isSafeInteger(at) &&
    typeof key === 'string'
  );
}
