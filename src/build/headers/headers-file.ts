/** Name of the file at the root of what is published, as Netlify and Cloudflare Pages read it. */
export const HEADERS_FILE = '_headers';

/** Headers for every address that a path fits. */
export interface HeaderRule {
  /** Begins with `/`. `*` stands for any characters, `:name` for any but `/`. */
  path: string;
  /** By name, in the order they are written. */
  headers: Readonly<Record<string, string>>;
}

const NAME = /^[!#$%&'*+.^`|~\w-]+$/;
/** What Node sends as it stands: RFC 9110, section 5.5. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]+$/;

/**
 * The text of {@link HEADERS_FILE}, as hosts read it.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 * @see https://docs.netlify.com/routing/headers/
 */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  const lines = ({ path, headers }: HeaderRule): string[] => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  return `${rules.map((rule) => lines(rule).join('\n')).join('\n\n')}\n`;
}

/** Reads the file as hosts do: a line that is neither a path nor a header is passed over. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line.startsWith('/')) rules.push({ path: line, headers: {} });
    else if (!line.startsWith('#')) addHeader(rules.at(-1)?.headers, line);
  }
  return rules;
}

function addHeader(headers: Record<string, string> | undefined, line: string): void {
  const [name = '', ...rest] = line.split(':');
  const value = rest.join(':').trim();
  if (headers !== undefined && NAME.test(name) && VALUE.test(value)) join(headers, name, value);
}

/**
 * The headers of an answer. All rules that fit count; where two set the same header, hosts send
 * both values with a comma between them.
 *
 * @param pathname of the request, percent-encoded
 */
export function headersFor(
  rules: readonly HeaderRule[],
  pathname: string,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { path, headers } of rules) {
    if (!pattern(path).test(pathname)) continue;
    for (const [name, value] of Object.entries(headers)) join(found, name, value);
  }
  return found;
}

/** Names of headers know no case. */
function join(headers: Record<string, string>, name: string, value: string): void {
  const known = Object.keys(headers).find((each) => each.toLowerCase() === name.toLowerCase());
  headers[known ?? name] = known === undefined ? value : `${headers[known] ?? ''}, ${value}`;
}

function pattern(path: string): RegExp {
  const literal = path.replace(/[\\^$+?.()|[\]{}]/g, '\\$&');
  return new RegExp(`^${literal.replaceAll('*', '.*').replace(/:[a-z]\w*/gi, '[^/]+')}$`);
}
