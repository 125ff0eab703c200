import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argon2id } from '../../../src/build/members/argon2id.ts';
import { lockOf, openRoll, type OpenMembers, sealRoll } from '../../../src/build/members/file.ts';
import { addMember, revokeMember, type Roll } from '../../../src/build/members/roll.ts';
import { prepare, type Prepared } from '../../../src/build/site/prepare.ts';
import { buildMemberSearch } from '../../../src/build/search/site-search.ts';
import { sealMembers } from '../../../src/build/seal/seal-members.ts';
import { deriveKeys, type SiteKeys } from '../../../src/vault/keys.ts';
import { buildOrThrow, type FixtureSite } from '../../fixture-site.ts';
import { readOutput } from '../output.ts';
import { type SealedFile, sealedFiles } from './sealed-site.ts';

/** A built site as its host sees it, and as who has its keys does. */
export interface BuiltSite {
  /** Every file by its place, such as `/m/lock.json`. */
  files: Map<string, Uint8Array>;
  lock: string;
  keys: SiteKeys;
  sealed: SealedFile[];
}

/** The site under attack, and what a host may have beside it. */
export interface BuiltSites {
  site: BuiltSite;
  /** After a revocation: another epoch, another site key. */
  nextEpoch: BuiltSite;
  /** The same notes, passphrases of its own. */
  otherSite: BuiltSite;
  /** The same site and epoch, as if made with another `TRAFF_KEY`. */
  otherKey: BuiltSite;
  /** The same keys, a note that was changed since. */
  yesterday: BuiltSite;
}

/** The note that {@link BuiltSites.yesterday} has otherwise, in the fixture's folder. */
const CHANGED = join('meetings', '2024-01-17.md');
const LEAVING = { name: 'Den som slutar', kind: 'passphrase', added: '2024-02-01' } as const;
/** Opens until {@link BuiltSites.nextEpoch}, and is told there when it ended. */
export const ENDED_PASSPHRASE = 'en fras som slutar gälla';

/** Builds them: the first by the command, the others by the part of it that seals. */
export async function buildSites(fixture: FixtureSite): Promise<BuiltSites> {
  const { content, key, out } = fixture;
  growAttachment(content);
  const roll = await addLeaving(content, key);
  await buildOrThrow(fixture);
  const options = { content, out, key, demo: false, now: new Date('2024-04-30T12:00:00Z') };
  const prepared = await prepare(options);
  const revoked = revokeMember(roll, { name: LEAVING.name, on: '2024-05-03' }, some(7));
  const site = await builtSite(readOutput(out), await lockOf(roll));
  const nextEpoch = await sealAs(prepared, revoked);
  const otherKey = await sealAs(prepared, { ...roll, siteKey: some(8)(32) });
  const otherSite = await sealed(await prepare({ ...options, key: null, demo: true }));
  const note = readFileSync(join(content, CHANGED), 'utf8');
  writeFileSync(join(content, CHANGED), note.replace('gurksmörgås', 'ostsmörgås'));
  const yesterday = await sealed(await prepare(options));
  return { site, nextEpoch, otherSite, otherKey, yesterday };
}

const some =
  (value: number) =>
  (length: number): Uint8Array =>
    new Uint8Array(length).fill(value);

/** All other sealed files of the fixture are of the smallest size there is. */
function growAttachment(content: string): void {
  const file = join(content, 'meetings', '2024-03-13', 'ringrunda.txt');
  const lines = Array.from({ length: 900 }, (_, n) => `Samtal ${String(n)} kom fram.\n`);
  writeFileSync(file, readFileSync(file, 'utf8') + lines.join(''));
}

async function addLeaving(content: string, key: string): Promise<Roll> {
  const file = join(content, 'members.json');
  const roll = await openRoll(readFileSync(file, 'utf8'), key);
  const more = await addMember(roll, { ...LEAVING, passphrase: ENDED_PASSPHRASE }, argon2id);
  writeFileSync(file, await sealRoll(more, key));
  return more;
}

async function sealAs(prepared: Prepared, roll: Roll): Promise<BuiltSite> {
  return sealed({ ...prepared, members: await lockOf(roll) });
}

async function sealed(prepared: Prepared): Promise<BuiltSite> {
  if (prepared.members === null) throw new Error('sealed: a site without members');
  const folder = mkdtempSync(join(tmpdir(), 'traff-hostile-'));
  try {
    const { content, locale, book } = prepared;
    await sealMembers(prepared, folder, buildMemberSearch(content, locale, book));
    return await builtSite(readOutput(folder), prepared.members);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function builtSite(
  output: ReadonlyMap<string, Uint8Array>,
  { siteKey, site, epoch }: OpenMembers,
): Promise<BuiltSite> {
  // Copies, since a piece of a `Buffer` taken with `slice` is the same memory.
  const files = new Map([...output].map(([path, bytes]) => [`/${path}`, new Uint8Array(bytes)]));
  const keys = await deriveKeys(siteKey, { site, epoch });
  const lock = new TextDecoder().decode(files.get('/m/lock.json'));
  return { files, lock, keys, sealed: await sealedFiles(files, keys) };
}
