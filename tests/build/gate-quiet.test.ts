import { decodeHTML } from 'entities';
import { describe, expect, inject, test } from 'vitest';
import { examine } from '../../src/build/gate/examine.ts';
import { Seeker } from '../../src/build/gate/seeker.ts';
import type { Leak, SecretText } from '../../src/build/gate/leak.ts';
import { soughtIn } from '../../src/build/gate/sought.ts';
import { viewsOf } from '../../src/build/gate/views.ts';
import { secretsOf } from '../../src/build/seal/secrets.ts';
import { buildOptions } from '../../src/build/site/options.ts';
import { prepare } from '../../src/build/site/prepare.ts';
import { readOutput } from './output.ts';

/** What is neither sealed, nor pictures, nor the licences of fonts. */
const isRead = (path: string): boolean => !/^(m|licences)\/|\.(png|woff2)$/.test(path);
/** Folded, so many letters in a row are sought. */
const SOUGHT = /(?:[\p{L}\p{N}][^\p{L}\p{N}]*){18}/u;

/** Each text between two tags of a page, without its scripts. */
function phrasesIn(page: string): string[] {
  const texts = page.replace(/<(script|style)[^]*?<\/\1>/g, '').split(/<[^>]*>/);
  return texts.map((text) => decodeHTML(text)).filter((text) => SOUGHT.test(text));
}

/** What somebody copies who marks all that a page says of a meeting, a topic or a piece of news. */
function copied(page: string): string {
  const main = /<main[^]*<\/main>/.exec(page)?.[0] ?? '';
  return decodeHTML(main.replace(/<(script|style)[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' '));
}

/** As many letters of each word as tell it apart; what an index has for years and kinds is none. */
function wordsIn(bytes: Uint8Array): string[] {
  const texts = [...viewsOf(bytes, true)].filter(({ layers }) => !layers.includes('base64'));
  return texts.flatMap(({ text }) => {
    const words: string[] =
      Buffer.from(text)
        .toString()
        .match(/\p{L}{7,}/gu) ?? [];
    return words.filter((word) => !/[ωψλφξζ]/.test(word)).map((word) => word.slice(0, 9));
  });
}

describe.each(inject('sites'))('$name', ({ content, out, key }) => {
  const files = [...readOutput(out)].filter(([path]) => isRead(path));
  const leaksIf = async (texts: SecretText[]): Promise<Leak[]> => {
    const given = { ...(await buildOptions({ content, out })), key };
    const secrets = { ...secretsOf(await prepare(given)), texts, files: [] };
    const seeker = new Seeker(soughtIn(secrets));
    return files.flatMap(([path, bytes]) => examine(seeker, path, bytes, []));
  };

  test('a note may hold the whole of what a page says', async () => {
    // Who sees a locked page has nothing of a note to copy.
    const pages = files.filter(([path]) =>
      /^(?!medlemmar|members)\w+\/[^/]+\/index\.html$/.test(path),
    );
    const texts = pages.map(([path, bytes]) => ({ source: path, text: copied(bytes.toString()) }));
    expect(await leaksIf(texts)).toEqual([]);
    expect(texts.map(({ text }) => text).join('').length).toBeGreaterThan(1000);
  });

  test('a note may say what the pages, scripts and indexes have of themselves', async () => {
    const phrases = files
      .filter(([path]) => path.endsWith('.html'))
      .flatMap(([path, bytes]) =>
        phrasesIn(bytes.toString()).map((text) => ({ source: path, text })),
      );
    const words = new Set(files.flatMap(([, bytes]) => wordsIn(bytes)));
    const spoken = { source: 'all words', text: [...words].join(' 99 ') };
    expect(await leaksIf([...phrases, spoken])).toEqual([]);
    expect(phrases.length).toBeGreaterThan(100);
    expect(words.size).toBeGreaterThan(1000);
  });
});
