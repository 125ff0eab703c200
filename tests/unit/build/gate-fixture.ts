import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findLeaks } from './find-leaks.ts';
import type { Leak, Secrets } from '../../../src/build/gate/leak.ts';

export const sentence =
  'På förmiddagen berättade Åsa hur kommunens nya mottagning minskade väntetiderna för äldre.';

export const publicSentence = 'Klippan visade hur elva kommuner delar på en gemensam plan.';

export const secrets: Secrets = {
  texts: [
    {
      source: 'meetings/2024-01-16.md',
      text: `## Klippan\n\n${publicSentence}\n\n${sentence}\n\nHandläggningstiderna halverades sedan brukarrådet, hemtjänsten och färdtjänsten fått gemensamma rutiner.\n`,
    },
    { source: 'meetings/2024-02-20.md', text: 'Mötet sköts upp.' },
  ],
  publicTexts: ['Klippan', publicSentence, 'Anne Ek, enhetschef', 'Nästa träff 20 februari'],
  files: [],
};

/** What the gate says of a folder that holds these files. */
export async function leaksOf(
  files: Record<string, string | Uint8Array>,
  sought: Secrets = secrets,
  sealed?: Parameters<typeof findLeaks>[2],
): Promise<Leak[]> {
  const root = await mkdtemp(join(tmpdir(), 'traff-gate-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
    return await findLeaks(root, sought, sealed);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
