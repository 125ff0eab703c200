import { expect, test } from 'vitest';
import { sealBlob } from '../../../src/vault/blob.ts';
import type { BlobType, Label } from '../../../src/vault/format.ts';
import { WRONG_ANSWERS } from './answers.ts';
import { blobMutations } from './blob-mutations.ts';
import { KINDS, type SealedFile } from './sealed-site.ts';
import { spread, THOROUGH } from '../thorough.ts';
import { firstOf, type Stage } from './stage.ts';

/** A file of another version is told from a damaged one by its fifth byte. */
function refusalOf(bytes: Uint8Array): 'unsupported' | 'damaged' {
  const isBlob = Buffer.from(bytes.subarray(0, 4)).toString() === 'TRFF' && bytes.length > 4;
  return isBlob && bytes[4] !== 1 ? 'unsupported' : 'damaged';
}

/** Sealed files altered, exchanged and withheld. */
export function blobAttacks(stage: Stage): void {
  const serve = async (file: SealedFile, what: string, bytes: Uint8Array): Promise<void> => {
    stage.host.serve(file.path, bytes);
    const attack = { kind: file.kind, what, codes: [refusalOf(bytes)] };
    await stage.trial.run(attack, () => stage.reader.open(file));
  };

  test.each(KINDS)('%s: every region flipped, rewritten, cut, extended', async (kind) => {
    const file = firstOf(stage.site, kind);
    for (const { what, bytes } of spread(blobMutations(file), 3)) await serve(file, what, bytes);
  });

  const replaced = (): SealedFile[] => (THOROUGH ? stage.site.sealed : stage.oneOfEach());

  test('any file in the place of any other, or of one of each kind', async () => {
    const { sealed } = stage.site;
    for (const file of replaced()) {
      for (const other of sealed.filter(({ path }) => path !== file.path)) {
        await serve(file, `in its place ${other.route}`, other.blob);
      }
    }
  });

  test.each(['nextEpoch', 'otherSite', 'otherKey'] as const)('any file of %s', async (name) => {
    for (const file of replaced()) {
      for (const other of stage.sites[name].sealed) {
        await serve(file, `${other.route} of ${name}`, other.blob);
      }
    }
  });

  test('the right text sealed as another type, or for another place', async () => {
    for (const file of stage.oneOfEach()) {
      for (const label of otherLabels(file)) {
        const blob = await sealBlob(stage.site.keys, label, file.body);
        await serve(file, JSON.stringify(label), blob);
      }
    }
  });

  test('an answer that is not the file', async () => {
    for (const file of stage.oneOfEach()) {
      for (const { what, answer, code } of WRONG_ANSWERS) {
        stage.host.lieAbout(file.path, () => answer(file.blob));
        const attack = { kind: file.kind, what, codes: [code.blob] };
        await stage.trial.run(attack, () => stage.reader.open(file));
      }
    }
  });

  test('a year that does not open says so in its place, and lists nothing', async () => {
    const file = stage.site.sealed.find(({ route }) => route === 'year/2024')!;
    expect(await stage.reader.chooseYear('2024')).toContain('Samtal utan väntetid');
    stage.host.serve(file.path, file.blob.subarray(1));
    const shown = await stage.reader.chooseYear('2024');
    expect(shown).toContain('role="alert">Filen med den här sidan är skadad');
    expect(shown).not.toContain('Samtal utan väntetid');
  });
}

const TYPES: BlobType[] = ['start', 'year', 'note', 'page', 'file', 'index'];

function otherLabels({ route, type }: Label): Label[] {
  const routes = ['', '/', `${route}/`, `/${route}`, `${route}\0`, route.slice(0, -1), `${route}.`];
  return [
    ...TYPES.filter((other) => other !== type).map((other) => ({ route, type: other })),
    ...routes.map((other) => ({ route: other, type })),
    ...[route.toUpperCase(), route.normalize('NFD')]
      .filter((other) => other !== route)
      .map((other) => ({ route: other, type })),
    // Run together, route and type are the same text.
    { route: route + type, type: '' as BlobType },
    { route: route.slice(0, -1), type: (route.slice(-1) + type) as BlobType },
  ];
}
