import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepMarks, takeMarks } from '../../../../src/client/search/kept-marks.ts';
import type { PageMarks } from '../../../../src/client/marks/page-marks.ts';

const marks: PageMarks = { sought: [{ words: 'polisen', tier: 'exact' }], language: 'sv' };
const page = 'https://a.example/traffar/2024-01-17/#lund';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
    get length() {
      return kept.size;
    },
  } as Storage;
}

describe('marks kept for the page that is opened', () => {
  beforeEach(() => vi.stubGlobal('location', new URL('https://a.example/sok/#q=polisen')));
  afterEach(() => vi.unstubAllGlobals());

  test('are taken by that page, once', () => {
    const store = storage();
    keepMarks('/traffar/2024-01-17/#lund', marks, () => store);
    expect(takeMarks(page, () => store)).toEqual(marks);
    expect(takeMarks(page, () => store)).toBeNull();
    expect(store.length).toBe(0);
  });

  test('are thrown away by any other page', () => {
    const store = storage();
    keepMarks('/traffar/2024-01-17/#lund', marks, () => store);
    expect(takeMarks('https://a.example/nyheter/', () => store)).toBeNull();
    expect(store.length).toBe(0);
  });

  test('are not kept where the browser refuses', () => {
    const refusing = (): Storage => {
      throw new DOMException('denied', 'SecurityError');
    };
    keepMarks('/traffar/', marks, refusing);
    expect(takeMarks(page, refusing)).toBeNull();
  });

  test('are nothing where something else lies there', () => {
    const store = storage();
    store.setItem('traff:marks', '{');
    expect(takeMarks(page, () => store)).toBeNull();
    expect(store.length).toBe(0);
  });
});
