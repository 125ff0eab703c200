/**
 * Keeps Astro from telling its makers that it is used, on what and with which settings, and from
 * asking for newer versions: neither a build nor a preview sends anything anywhere.
 *
 * @see https://astro.build/telemetry/
 */
export function quietAstro(environment: NodeJS.ProcessEnv): void {
  environment.ASTRO_TELEMETRY_DISABLED = '1';
  environment.ASTRO_DISABLE_UPDATE_CHECK = 'true';
}
