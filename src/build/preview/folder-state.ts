import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The names, sizes and times of all files in a folder as one text, which differs as soon as any of
 * them does. A folder that is not there differs from an empty one. Links are named and not followed;
 * hidden files, which editors write all the time, count for nothing.
 */
export function folderState(dir: string): string {
  return lines(dir, '').join('\n');
}

function lines(dir: string, folder: string): string[] {
  const found = entries(join(dir, folder));
  if (found === null) return [`${folder}?`];
  return found.flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return [`${path}/`, ...lines(dir, `${path}/`)];
    return [entry.isFile() ? `${path} ${fileState(join(dir, path))}` : path];
  });
}

function entries(dir: string) {
  try {
    const all = readdirSync(dir, { withFileTypes: true });
    return all.filter(({ name }) => !name.startsWith('.'));
  } catch {
    return null;
  }
}

/** Files come and go while a folder is read. */
function fileState(path: string): string {
  try {
    const { size, mtimeMs, ino } = statSync(path);
    return `${size} ${mtimeMs} ${ino}`;
  } catch {
    return '';
  }
}
