import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteRules } from '../../../src/build/headers/site-rules.ts';
import { policyHeaders } from '../../../src/build/security-policy.ts';
import { ROOT } from '../../run-command.ts';

const hosts = {
  'deploy/nginx.conf': (name: string, value: string) => `add_header ${name} "${value}" always;`,
  'deploy/apache.htaccess': (name: string, value: string) => `Header always set ${name} "${value}"`,
};

describe.each(Object.entries(hosts))('%s', (file, line) => {
  const text = readFileSync(join(ROOT, file), 'utf8');

  it('sends the headers that the site’s own _headers asks for', () => {
    for (const [name, value] of Object.entries(policyHeaders))
      expect(text).toContain(line(name, value));
  });

  it('knows every time that a file may be kept, and every folder that is kept for ever', () => {
    const rules = siteRules('', []).filter(({ headers }) => headers['Cache-Control']);
    expect(rules.length).toBeGreaterThan(3);
    for (const { path, headers } of rules) {
      expect(text).toContain(`"${headers['Cache-Control']!}"`);
      const forever = /^\/_(\w+)\//.exec(path)?.[1];
      if (forever !== undefined) expect(/\/_\(\?:([\w|]+)\)/.exec(text)?.[1]).toContain(forever);
    }
  });
});
