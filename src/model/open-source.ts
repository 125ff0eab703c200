import type { Locale } from '../locales/locale.ts';
import { decodeUtf8 } from './decode.ts';
import { megabytes } from './megabytes.ts';
import { problem, startOf, type Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { Source } from './source.ts';

/** Bytes: larger files are no texts that a person wrote, and YAML takes more time to read. */
const LARGEST = { markdown: 2_000_000, yaml: 200_000 };

/** Decodes a file. Null when it is empty, too large or not UTF-8; that is reported. */
export function openSource(
  { path, bytes }: SourceFile,
  locale: Locale,
  problems: Problem[],
): Source | null {
  const start = startOf(path);
  const largest = /\.md$/i.test(path) ? LARGEST.markdown : LARGEST.yaml;
  if (bytes.length > largest) {
    const [size, limit] = [megabytes(bytes.length, locale), megabytes(largest, locale)];
    problems.push(problem('file-too-large', start, path, { size, limit }));
    return null;
  }
  const decoded = decodeUtf8(bytes);
  if ('byte' in decoded) {
    const { line, column } = decoded;
    const byte = decoded.byte.toString(16).toUpperCase().padStart(2, '0');
    problems.push(problem('encoding', { file: path, line, column }, byte, { byte }));
    return null;
  }
  if (decoded.text.trim() !== '') return new Source(path, decoded.text, locale, problems);
  problems.push(problem('file-empty', start, '', {}));
  return null;
}
