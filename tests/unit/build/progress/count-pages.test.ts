import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { countPages } from '../../../../src/build/progress/count-pages.ts';

test('pages are counted as they are rendered, and come out as they are', async () => {
  const page = new Response('page');
  const paths = ['/', '/traffar/'].map((pathname) => ({ pathname }));
  const inner = {
    name: 'inner',
    getStaticPaths: () => Promise.resolve(paths),
    render: () => Promise.resolve(page),
  } as unknown as AstroPrerenderer;
  const told: unknown[] = [];
  const counting = countPages((...step) => told.push(step))(inner);
  expect(await counting.getStaticPaths()).toBe(paths);
  const given = [new Request('https://prov.se/'), {}] as unknown as Parameters<
    AstroPrerenderer['render']
  >;
  expect(await counting.render(...given)).toBe(page);
  await counting.render(...given);
  expect(told).toEqual([
    ['pages', 0, 1],
    ['pages', 1, 2],
    ['pages', 2, 2],
  ]);
});
