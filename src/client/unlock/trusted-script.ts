interface ScriptPolicy {
  createScriptURL: (address: string) => string;
}
interface PolicyFactory {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

let policy: ScriptPolicy | null = null;

/**
 * Vouches for a script of the site's own, as browsers with Trusted Types ask before they start a
 * worker. The policy's name, `traff`, is the one the content security policy allows.
 *
 * @throws {TypeError} when the address leads to another origin
 */
export function trustedScript(address: string): string {
  if (new URL(address, location.href).origin !== location.origin) {
    throw new TypeError('trustedScript: not of this origin');
  }
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('traff', { createScriptURL: (own) => own }) ?? null;
  return policy?.createScriptURL(address) ?? address;
}
