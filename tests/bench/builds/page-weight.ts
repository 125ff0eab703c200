import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page weighs on the wire, gzipped file by file (fonts as they are). */
export interface PageWeight {
  /** The page and its styles, in bytes. */
  document: number;
  /** Scripts it loads by itself: those it names, and what those import at once. */
  scripts: number;
  /** Fonts its styles offer for Swedish and English letters; a browser loads those it uses. */
  fonts: number;
}

/** Weighs a page of a built site, such as `medlemmar/index.html`. */
export function weighPage(dir: string, page: string): PageWeight {
  const html = readFileSync(join(dir, page), 'utf8');
  const tags = [...html.matchAll(/<(?:link|script)\b[^>]*>/g)].map(([tag]) => tag);
  const named = (pattern: RegExp, attribute: string): string[] =>
    tags
      .filter((tag) => pattern.test(tag))
      .flatMap((tag) => new RegExp(`\\b${attribute}="([^"]+)"`).exec(tag)?.[1] ?? []);
  const weigh = (paths: Iterable<string>): number =>
    [...paths].reduce((sum, path) => sum + onTheWire(dir, path), 0);
  const styles = named(/rel="stylesheet"/, 'href');
  const scripts = [...named(/^<script\b/, 'src'), ...named(/rel="modulepreload"/, 'href')];
  return {
    document: gzipSync(html).length + weigh(styles),
    scripts: weigh(withImports(dir, scripts)),
    fonts: weigh(styles.flatMap((style) => latinFonts(dir, style))),
  };
}

function onTheWire(dir: string, path: string): number {
  const bytes = readFileSync(join(dir, path));
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}

function latinFonts(dir: string, style: string): string[] {
  const faces = readFileSync(join(dir, style), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return faces
    .filter((face) => /unicode-range:\s*U\+(?:\?\?|0+-0*FF)/i.test(face))
    .flatMap((face) => /url\(["']?([^"')]+\.woff2)/.exec(face)?.[1] ?? [])
    .map((url) => posix.resolve(posix.dirname(style), url));
}

/** Follows static imports; what is imported later, on demand, is not loaded by the page itself. */
function withImports(dir: string, scripts: string[]): Set<string> {
  const found = new Set(scripts);
  for (const script of found) {
    const code = readFileSync(join(dir, script), 'utf8');
    for (const [, target = ''] of code.matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g))
      found.add(posix.join(posix.dirname(script), target));
  }
  return found;
}
