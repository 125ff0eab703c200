import { stripTypeScriptTypes } from 'node:module';

/** A file of the project, or of the package that is made of it. */
export interface ProjectFile {
  /** From the root, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

/**
 * A file as it is in the package. Node runs no TypeScript below `node_modules`, so types become
 * blanks there, by Node itself as when it runs the file here: every line and column stays where it
 * was. Whatever names a module of ours by `.ts` in quotes names it by `.js` then, as an import, the
 * address of a thread or the entry of a page.
 *
 * @throws {Error} on TypeScript that has to be translated, such as an enumeration
 */
export function toJavaScript({ path, bytes }: ProjectFile): ProjectFile {
  if (!/\.(ts|js|astro)$/.test(path)) return { path, bytes };
  const text = Buffer.from(bytes).toString();
  const plain = path.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  return { path: renamed(path), bytes: Buffer.from(renameModules(plain)) };
}

function renamed(path: string): string {
  return path.replace(/\.ts$/, '.js');
}

/** A question mark begins what Vite is asked to make of the module. */
function renameModules(text: string): string {
  return text.replace(/\.ts(?=(?:\?[\w&=]+)?['"`])/g, '.js');
}
