import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Every file of a folder by its path with forward slashes; empty where there is no folder. */
export function readOutput(dir: string): Map<string, Buffer> {
  if (!existsSync(dir)) return new Map();
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [relative(dir, file).split(sep).join('/'), readFileSync(file)]),
  );
}

/** One hash over all names and bytes of a folder. */
export function fingerprint(dir: string): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of readOutput(dir))
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

export interface PageLinks {
  /** What `href`, `src`, `action`, `poster` and `srcset` name. */
  targets: string[];
  ids: Set<string>;
}

/** Parses a page as browsers do (WHATWG HTML) and collects its links and ids. */
export function readLinks(html: string): PageLinks {
  const targets: string[] = [];
  const ids = new Set<string>();
  visit(unified().use(rehypeParse).parse(html), 'element', ({ properties }) => {
    for (const name of ['href', 'src', 'action', 'poster'] as const) {
      const value = properties[name];
      if (typeof value === 'string') targets.push(value);
    }
    const srcset = properties.srcSet;
    if (typeof srcset === 'string')
      targets.push(...srcset.split(',').map((part) => part.trim().split(/\s/)[0] ?? ''));
    if (typeof properties.id === 'string') ids.add(properties.id);
  });
  return { targets, ids };
}
