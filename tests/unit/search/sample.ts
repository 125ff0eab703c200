import { sv } from '../../../src/locales/sv.ts';
import type { Overview, Part, Presentation } from '../../../src/model/meeting.ts';
import type { Municipality } from '../../../src/model/municipality.ts';
import type { Page } from '../../../src/model/page.ts';
import type { Post } from '../../../src/model/post.ts';
import type { RecordContext } from '../../../src/search/records/record-context.ts';
import { tree } from './tree.ts';

export const context: RecordContext = {
  locale: sv,
  addresses: {
    meeting: (date, id) => `/m/${date}/${id === undefined ? '' : `#${id}`}`,
    post: (slug) => `/nyheter/${slug}/`,
    memberPage: (slug) => `/m/${slug}/`,
    page: (slug) => (slug === 'start' ? '/' : `/${slug}/`),
  },
};

export const ystad: Municipality = {
  code: '1286',
  name: 'Ystad',
  slug: 'ystad',
  county: { code: '12', name: 'Skåne län', slug: 'skane' },
};

export function presentation(given: Partial<Presentation> & { id: string }): Presentation {
  const empty = { municipality: null, organisation: null, title: null, speaker: null, role: null };
  return { ...empty, population: null, topics: [], ...given };
}

export function overview(given: Partial<Overview>): Overview {
  return {
    date: '2022-03-01',
    time: null,
    place: null,
    status: null,
    reason: null,
    summary: null,
    chair: null,
    presentations: [],
    next: null,
    hasText: true,
    parts: null,
    ...given,
  };
}

export function part(id: string | null, heading: string | null, markdown: string): Part {
  return { presentation: id, heading, tree: tree(markdown) };
}

export function post(given: Partial<Post>): Post {
  return {
    file: 'news/x.md',
    draft: false,
    publish: null,
    slug: 'x',
    title: 'En nyhet',
    date: null,
    kind: 'notice',
    author: null,
    role: null,
    summary: null,
    tree: tree(''),
    attachments: [],
    ...given,
  };
}

export function page(slug: string, title: string, markdown: string): Page {
  return {
    file: `pages/${slug}.md`,
    slug,
    title,
    summary: null,
    tree: tree(markdown),
    attachments: [],
  };
}
