import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOptions } from '../../src/build/site/options.ts';
import { prepare } from '../../src/build/site/prepare.ts';
import { renewMembers } from '../../src/build/site/renew-members.ts';
import { takeOpenHalf } from '../../src/build/site/take-open-half.ts';
import { ROOT } from '../run-command.ts';

/**
 * Renews what is for members of a site in whose open half a page says what a note says. Run as a
 * command of its own: CONTENT OUT, with `TRAFF_KEY`.
 */
const [content = '', out = ''] = process.argv.slice(2);
const SENTENCE = 'Föraren bar alltid en sjökaptensmössa, och ungdomarna lärde sig snabbt';

writeFileSync(join(out, 'planted.html'), `<!doctype html><title>x</title><p>${SENTENCE}</p>`);
const stage = takeOpenHalf(out, ROOT, () => true);
if (stage === null) throw new Error(`${out} cannot be taken`);
await renewMembers(await prepare(await buildOptions({ content, out })), ROOT, stage);
