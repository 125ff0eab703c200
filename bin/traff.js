#!/usr/bin/env node
// The command `traff`. Whatever Node there is reads this file and the one beside it, also one that
// is too old for the rest, so nothing newer is used in them than Node 14 knows.
import process from 'node:process';
import { isEnough } from './needed-node.js';

if (isEnough(process.versions.node)) import('../scripts/traff.ts');
else import('./another-node.js').then(({ useAnother }) => useAnother());
