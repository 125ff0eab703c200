import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { programTexts } from '../../../../src/build/seal/program-texts.ts';
import { pagePolicy, policyHeaders } from '../../../../src/build/security-policy.ts';
import { en } from '../../../../src/locales/en.ts';
import { leaksOf } from '../gate-fixture.ts';

/** A note on how to build web sites, in words that the site has too. */
const note = `We set a Content-Security-Policy, and pages begin like this:

<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">

@media (prefers-reduced-motion: reduce) { * { animation: none } }

Cross-Origin-Opener-Policy: same-origin

Permission is hereby granted, free of charge, to any person obtaining a copy

A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Å Ä Ö

a b c d e f g h i j k l m n o p q r s t u v w x y z å ä ö`;

const site = {
  'index.html': `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${pagePolicy.content}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Network</title></head><body></body></html>`,
  '_astro/page.css': '@media (prefers-reduced-motion: reduce){*{transition:none}}',
  '_astro/worker.js': 'const a="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";',
  'licences/fonts.txt': readFileSync('public/licences/fonts.txt', 'utf8'),
  _headers: Object.entries(policyHeaders)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join(''),
};
const secrets = (publicTexts: string[]): Parameters<typeof leaksOf>[1] => ({
  texts: [{ source: 'meetings/2024-01-16.md', text: note }],
  publicTexts,
  files: [],
});

test('a note may say what the program itself publishes', async () => {
  expect(await leaksOf(site, secrets(programTexts(en)))).toEqual([]);
});

test('without its own texts the gate would stop such a note, and it still stops all else', async () => {
  const stopped = await leaksOf(site, secrets([]));
  expect(new Set(stopped.map(({ file }) => file)).size).toBeGreaterThan(3);
  const said = {
    'page.html': '<p>We set a Content-Security-Policy, and pages begin like this</p>',
  };
  expect(await leaksOf(said, secrets(programTexts(en)))).toHaveLength(1);
});
