import { argon2id } from '../../../src/build/members/argon2id.ts';
import { vectorChecks, type Vectors } from '../../unit/vault/check-vectors.ts';
import vectors from '../../unit/vault/vectors/vectors.json' with { type: 'json' };

declare global {
  /** Runs one of the vectors' checks in this browser; says what failed, null where nothing did. */
  var checkVector: (name: string) => Promise<string | null>;
}

const checks = vectorChecks(vectors as Vectors);

globalThis.checkVector = async (name) => {
  const check = checks.find((candidate) => candidate.name === name);
  if (check === undefined) return `there is no check "${name}"`;
  try {
    await check.run(argon2id);
    return null;
  } catch (error) {
    return String(error);
  }
};
