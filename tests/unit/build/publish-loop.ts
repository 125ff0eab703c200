import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publish } from '../../../src/build/publish/publish.ts';

/** Publishes one version after the other until it is killed: `publish-loop.ts FOLDER FILES`. */
const [folder, files] = [process.argv[2]!, Number(process.argv[3])];

for (let version = 0; ; version++) {
  const stage = join(folder, `stage-${process.pid}-${version}`);
  await mkdir(join(stage, 'sub'), { recursive: true });
  const content = `${process.pid}-${version}`;
  const names = Array.from({ length: files }, (_, i) => `sub/${i}.txt`);
  await Promise.all(names.map((name) => writeFile(join(stage, name), content)));
  await publish(stage, join(folder, 'dist'));
  if (version === 0) process.stdout.write('published');
}
