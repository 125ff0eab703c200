import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseHeaders } from '../../../../src/build/headers/headers-file.ts';
import { siteRules } from '../../../../src/build/headers/site-rules.ts';
import { writeHeaders } from '../../../../src/build/headers/write-headers.ts';

function stageWith(files: Record<string, string>): string {
  const stage = mkdtempSync(join(tmpdir(), 'traff-headers-'));
  onTestFinished(() => {
    rmSync(stage, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(stage, name)), { recursive: true });
    writeFileSync(join(stage, name), text);
  }
  return stage;
}

const files = {
  'index.html': '',
  'års möte/index.html': '',
  '_astro/a.B1.js': '',
  'pagefind/pagefind.js': '',
  'pagefind/pagefind.sv_1a2b.pf_meta': '',
  'pagefind/index/zxx_1a2b.pf_index': '',
};

test('lists what keeps its name, and nothing that is named after its content', async () => {
  const stage = stageWith(files);
  await writeHeaders(stage, '/network');
  expect(parseHeaders(readFileSync(join(stage, '_headers'), 'utf8'))).toEqual(
    siteRules('/network', ['%C3%A5rs%20m%C3%B6te/*', 'index.html', 'pagefind/pagefind.js']),
  );
});

test('keeps the rules that public/ has brought, after its own', async () => {
  const stage = stageWith({ ...files, _headers: '/a\n  X-Own: 1\n' });
  await writeHeaders(stage, '');
  const rules = parseHeaders(readFileSync(join(stage, '_headers'), 'utf8'));
  expect(rules.at(0)?.path).toBe('/*');
  expect(rules.at(-1)).toEqual({ path: '/a', headers: { 'X-Own': '1' } });
  expect(rules.map(({ path }) => path)).not.toContain('/_headers');
});
