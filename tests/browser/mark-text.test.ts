import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from './bundle.ts';
import { useBrowser } from './harness.ts';

const open = useBrowser();
let code: string;

beforeAll(async () => {
  code = await bundle('mark-text-entry.ts');
});

async function pageWith(body: string): Promise<Page> {
  const { page } = await open('/404.html');
  await page.goto('about:blank');
  await page.setContent(`<main>${body}</main>`);
  await page.addScriptTag({ content: code });
  return page;
}

/** The page's markup once words are marked, how many places, and where one is to begin. */
function marked(page: Page, words: string) {
  return page.evaluate((asked) => {
    const main = document.querySelector('main')!;
    const found = marking.mark(main, asked);
    const html = main.innerHTML.replaceAll(/ data-tier="(\w+)"/g, ':$1');
    return {
      html,
      places: found?.places.length,
      first: found?.first.map((one) => one.textContent),
    };
  }, words);
}

describe('marking a page', () => {
  test('sets mark elements round what was sought, also inside a compound', async () => {
    const page = await pageWith('<p>Ring polisen eller kommunpolisen.</p>');
    const { html, places } = await marked(page, 'polis');
    expect(html).toBe(
      '<p>Ring <mark:inflected>polisen</mark> eller kommun<mark:part>polisen</mark>.</p>',
    );
    expect(places).toBe(2);
  });

  test('a word that is partly in another element is one place', async () => {
    const page = await pageWith('<p>Där <em>kom</em>munen <b>är</b></p>');
    const { html, places, first } = await marked(page, 'kommun');
    expect(html).toContain('<em><mark:inflected>kom</mark></em><mark:inflected>munen</mark> ');
    expect(places).toBe(1);
    expect(first).toEqual(['kom', 'munen']);
  });

  test('elements side by side do not make one word', async () => {
    const page = await pageWith(
      '<p><a>Lund</a><span>Skåne län</span></p><ul><li>ett<li>tu</ul>a<br>b<table><tr><td>c<td>d</table>',
    );
    const texts = await page.evaluate(() => marking.texts(document.querySelector('main')!));
    expect(texts).toEqual(['Lund', 'Skåne län', 'ett', 'tu', 'a', 'b', 'c', 'd']);
  });

  test('what is not there to be read is left alone', async () => {
    const page = await pageWith(
      '<nav>polis</nav><p hidden>polis</p><p class="visually-hidden">polis</p>' +
        '<select><option>polis</select><textarea>polis</textarea><style>polis</style>',
    );
    expect((await marked(page, 'polis')).places).toBeUndefined();
  });

  test('text that looks like markup stays text', async () => {
    const page = await pageWith('<p>&lt;img src=x onerror=alert(1)&gt; polis &amp;amp;</p>');
    const { html } = await marked(page, 'polis onerror');
    expect(html).toContain('&lt;img src=x <mark:exact>onerror</mark>=alert(1)&gt; ');
    expect(html).toContain(' &amp;amp;');
    expect(await page.locator('img').count()).toBe(0);
  });

  test('begins where most of it stands, in the text rather than in a heading', async () => {
    const far = '<p>Det var en lång dag i juni.</p>'.repeat(12);
    const page = await pageWith(
      `<h2>Polis och skola</h2><div class="prose"><p>Polis.</p>${far}<p>Skola, och polis.</p></div>`,
    );
    const { first, places } = await marked(page, 'polis skola');
    expect(first).toEqual(['Skola']);
    expect(places).toBe(5);
  });

  test('can be undone to the letter and the node', async () => {
    const body = '<p>Ring <em>kommun</em>polisen, polis!</p><p>Polis<b>er</b> &amp; polis</p>';
    const page = await pageWith(body);
    const [nodes, after, html] = await page.evaluate(() => {
      const main = document.querySelector('main')!;
      const count = (): number => {
        const walker = document.createTreeWalker(main);
        let n = 0;
        while (walker.nextNode()) n++;
        return n;
      };
      const before = count();
      marking.unmark(marking.mark(main, 'polis kommun')!.places.flat());
      return [before, count(), main.innerHTML] as const;
    });
    expect(html).toBe(body);
    expect(after).toBe(nodes);
  });
});
