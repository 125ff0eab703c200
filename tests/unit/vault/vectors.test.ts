import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { argon2id } from '../../../src/build/members/argon2id.ts';
import { vectorChecks, type Vectors } from './check-vectors.ts';

/** Made by make-vectors.ts, a second implementation of the format on node:crypto alone. */
const vectors = JSON.parse(
  readFileSync(new URL('./vectors/vectors.json', import.meta.url), 'utf8'),
) as Vectors;

test.each(vectorChecks(vectors))('$name', ({ run }) => run(argon2id));
