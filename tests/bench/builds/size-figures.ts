import { figure, type Figure } from '../figures/figure.ts';
import { membersIndexBytes } from './members-index-size.ts';
import { sizeOf } from './output-size.ts';
import type { BenchedSite, Ours } from './sites.ts';

const PAGEFIND = /^pagefind\//;

/** Files and bytes of what was built, and of the search indexes in it. */
export async function sizeFigures(ours: Ours, baseline: BenchedSite): Promise<Figure[]> {
  const [mine, plain] = [sizeOf(ours.out), sizeOf(baseline.out)];
  const [index, plainIndex] = [sizeOf(ours.out, PAGEFIND), sizeOf(baseline.out, PAGEFIND)];
  const linear = true;
  return [
    figure('output, files', 'count', mine.files, { plain: plain.files, linear }),
    figure('output', 'bytes', mine.bytes, { plain: plain.bytes, linear }),
    figure('public index and program', 'bytes', index.bytes, { plain: plainIndex.bytes, linear }),
    figure('members’ index, sealed', 'bytes', await membersIndexBytes(ours), {
      plain: plainIndex.bytes,
      linear,
    }),
  ];
}
