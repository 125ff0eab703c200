/** One version's part of a changelog. */
export interface ChangelogPart {
  /** Such as `0.2.0`, or null for what is not released. */
  version: string | null;
  /** `YYYY-MM-DD`, or null for what is not released. */
  date: string | null;
  /** The Markdown below its heading. */
  text: string;
}

const HEADING = /^## \[(?:Unreleased|(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$)/;

/**
 * The parts of a changelog, in their order.
 *
 * @see https://keepachangelog.com/en/1.1.0/
 * @throws {Error} on a second-level heading of another form
 */
export function readChangelog(markdown: string): ChangelogPart[] {
  const parts = markdown.split(/^(?=## )/m).filter((part) => part.startsWith('## '));
  return parts.map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    const found = HEADING.exec(heading);
    if (found === null) throw new Error(`CHANGELOG.md: "${heading}" names no version and date`);
    const [, version = null, date = null] = found;
    return { version, date, text: lines.join('\n').trim() };
  });
}

/**
 * What the release of a tag says.
 *
 * @param version that of `package.json`
 * @throws {Error} unless tag, package and the newest part of the changelog name the same version
 */
export function releaseNotes(markdown: string, tag: string, version: string): string {
  const released = readChangelog(markdown).filter((part) => part.version !== null);
  const [newest] = released;
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, package.json says ${version}.`);
  if (newest?.version !== version)
    throw new Error(`CHANGELOG.md says ${newest?.version ?? 'nothing'}, package.json ${version}.`);
  return newest.text;
}
