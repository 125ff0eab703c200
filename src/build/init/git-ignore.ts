/** The key, what npm fetches, what a build makes, and what one that was broken off leaves. */
const IGNORED = ['.env', 'node_modules/', 'dist/', '.*.traff-*/'];

/** A network's `.gitignore`: the one there is with what it lacks, or a new one. */
export function gitIgnore(before: string | null): string {
  const lines = (before ?? '').split(/\r?\n/).map((line) => line.trim());
  const missing = IGNORED.filter((name) => !lines.includes(name) && !lines.includes(`/${name}`));
  const start = before ?? '';
  const gap = start === '' || start.endsWith('\n') || missing.length === 0 ? '' : '\n';
  return start + gap + missing.map((name) => `${name}\n`).join('');
}
