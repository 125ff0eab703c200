import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteRules } from '../../../src/build/headers/site-rules.ts';
import { policyHeaders } from '../../../src/build/security-policy.ts';
import { ROOT } from '../../run-command.ts';

/** How long a host has browsers keep what fits a pattern; the first says it for all the rest. */
type Times = { pattern: RegExp; value: string }[];

function times(text: string, line: RegExp): Times {
  return Array.from(text.matchAll(line), ({ groups }) => ({
    pattern: new RegExp(groups?.pattern ?? ''),
    value: groups?.value ?? '',
  }));
}

const hosts = {
  'deploy/nginx.conf': {
    line: (name: string, value: string) => `add_header ${name} "${value}" always;`,
    time: /^ +(?:default|~(?<pattern>\S+)) +"(?<value>[^"*]+)";/gm,
  },
  'deploy/apache.htaccess': {
    line: (name: string, value: string) => `Header always set ${name} "${value}"`,
    time: /^Header always set Cache-Control "(?<value>[^"]+)"(?:.* m#(?<pattern>[^#]+)#")?$/gm,
  },
};

describe.each(Object.entries(hosts))('%s', (file, { line, time }) => {
  const text = readFileSync(join(ROOT, file), 'utf8');

  it('sends the headers that the site’s own _headers asks for', () => {
    for (const [name, value] of Object.entries(policyHeaders))
      expect(text).toContain(line(name, value));
  });

  it('has each file kept for as long as the site’s own _headers asks for', () => {
    const kept = times(text, time);
    const rules = siteRules('', ['data/*', 'kalender.ics', 'pagefind/pagefind.js']);
    const asked = rules.flatMap(({ path, headers: { 'Cache-Control': value } }) =>
      value === undefined ? [] : { address: path.replace('*', 'name.1a2b'), value },
    );
    expect(asked.length).toBeGreaterThan(8);
    const said = asked.map(({ address }) => ({
      address,
      value: kept.findLast(({ pattern }) => pattern.test(address))?.value,
    }));
    expect(said).toEqual(asked);
  });
});
