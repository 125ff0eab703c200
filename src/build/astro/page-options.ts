import type { AstroUserConfig } from 'astro';

/** How Astro makes pages, in a build and in a preview alike: what is looked at is what comes out. */
export const pageOptions = {
  output: 'static',
  // The model renders all Markdown; Astro's highlighter would need inline styles.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  scopedStyleStrategy: 'where',
} satisfies AstroUserConfig;
