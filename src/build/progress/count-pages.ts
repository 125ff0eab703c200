import type { AstroPrerenderer } from 'astro';
import type { Report } from './phase.ts';

/** Has Astro's way of rendering pages tell how many are done. */
export function countPages(report: Report): (inner: AstroPrerenderer) => AstroPrerenderer {
  let [done, of] = [0, 1];
  // Before there are any, Astro puts together what they are made with.
  report('pages', done, of);
  return (inner) => ({
    ...inner,
    getStaticPaths: async () => {
      const paths = await inner.getStaticPaths();
      of = paths.length;
      return paths;
    },
    render: async (...given) => {
      const page = await inner.render(...given);
      report('pages', ++done, of);
      return page;
    },
  });
}
