import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { HTML_RULES } from './html-rules.ts';
import { readOutput } from './output.ts';

const validator = new HtmlValidate(new StaticConfigLoader(HTML_RULES));

describe.each(inject('sites'))('$name', ({ out }) => {
  test('every page is valid HTML', async () => {
    const pages = [...readOutput(out)].filter(([path]) => path.endsWith('.html'));
    const faults: string[] = [];
    for (const [path, bytes] of pages) {
      const report = await validator.validateString(bytes.toString(), path);
      for (const { messages } of report.results)
        for (const { ruleId, message, line, column } of messages)
          faults.push(`${path}:${line}:${column} ${ruleId} ${message}`);
    }
    expect(faults).toEqual([]);
    expect(pages.length).toBeGreaterThan(10);
  });
});
