import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { prepareDrawing, type DrawCard } from './draw-card.ts';
import { addOne } from '../progress/shared-count.ts';
import type { Drawing } from './draw-pictures.ts';
import { drawingTools } from './drawing-tools.ts';
import { PictureCache } from './picture-cache.ts';

const { pictures, folder, cache: kept, key, count } = workerData as Drawing;
const cache = new PictureCache(kept, key, drawingTools());
const folders = new Set(pictures.map(({ path }) => dirname(join(folder, path))));
let draw: DrawCard | null = null;

for (const each of folders) mkdirSync(each, { recursive: true });

for (const { path, card } of pictures) {
  const content = JSON.stringify(card);
  let picture = cache.read(content);
  if (picture === null) {
    draw ??= await prepareDrawing();
    picture = draw(card);
    cache.write(content, picture);
  }
  writeFileSync(join(folder, path), picture);
  addOne(count);
}
cache.prune();
parentPort?.postMessage(null);
