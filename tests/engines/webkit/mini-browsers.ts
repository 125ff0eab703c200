import { globSync } from 'node:fs';

/** Where Debian, Fedora, Arch and others put it, for any processor and version of the API. */
const PLACES = ['/usr/lib', '/usr/lib/*', '/usr/lib64', '/usr/libexec'].map(
  (folder) => `${folder}/webkit*gtk-*/MiniBrowser`,
);

/** WebKitGTK's MiniBrowser for each version of its API installed here; GTK 3 before GTK 4. */
export function miniBrowsers(): string[] {
  return globSync(PLACES).sort();
}
