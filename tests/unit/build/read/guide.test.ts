import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderHtml } from '../../../../src/build/compose/render-markdown.ts';
import { guidePage } from '../../../../src/build/read/guide.ts';
import { en } from '../../../../src/locales/en.ts';
import { sv } from '../../../../src/locales/sv.ts';
import { ALONE } from '../../../placement.ts';

test.each([sv, en])(
  'the guide is a page of members, with the pictures it shows ($code)',
  (locale) => {
    const page = guidePage(locale);
    expect(page?.builtIn).toBe(true);
    expect(page?.title).not.toBe('');
    const shown: string[] = [];
    const placement = {
      ...ALONE,
      file: (name: string) => {
        shown.push(name);
        return { src: name };
      },
    };
    const html = page === null ? '' : renderHtml(page.tree, placement);
    expect(html).toContain('<h2>');
    expect(page?.attachments.map(({ name }) => name).sort()).toEqual(shown.sort());
    expect(shown.length).toBeGreaterThan(0);
    expect(page?.attachments.every(({ path }) => existsSync(path))).toBe(true);
  },
);
