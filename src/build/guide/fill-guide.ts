/** The part of a page that a program writes, between two comments of Markdown. */
const MISTAKES = /(<!-- mistakes -->)[\s\S]*?(<!-- \/mistakes -->)/;

/**
 * Puts the commonest mistakes into the guide.
 *
 * @throws {Error} when the guide has no place for them
 */
export function fillGuide(guide: string, mistakes: string): string {
  if (!MISTAKES.test(guide))
    throw new Error('the guide lacks <!-- mistakes --> … <!-- /mistakes -->');
  return guide.replace(MISTAKES, (_, before: string, after: string) => {
    return `${before}\n\n${mistakes}\n\n${after}`;
  });
}
