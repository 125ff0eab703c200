import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as parser from '@actions/workflow-parser';
import { buildSync } from 'esbuild';
import { ROOT } from '../../run-command.ts';

type Parser = typeof parser;

/** What GitHub makes of a workflow. */
export interface Understood {
  errors: string[];
  jobs: number;
}

/** GitHub's own parser, as one file: its modules import JSON in a way that Node does not take. */
function loadParser(): Parser {
  const folder = mkdtempSync(join(tmpdir(), 'traff-parser-'));
  const outfile = join(folder, 'parser.cjs');
  const entry = { contents: `export * from '@actions/workflow-parser';`, resolveDir: ROOT };
  try {
    buildSync({ stdin: entry, outfile, bundle: true, platform: 'node', format: 'cjs' });
    return createRequire(import.meta.url)(outfile) as Parser;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads workflows as GitHub does, their expressions too. */
export function gitHubReader(): (name: string, content: string) => Promise<Understood> {
  const { NoOperationTraceWriter, parseWorkflow, convertWorkflowTemplate } = loadParser();
  return async (name, content) => {
    const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
    const said = context.errors.getErrors().map(({ message }) => message);
    if (value === undefined) return { errors: said, jobs: 0 };
    const { errors = [], jobs } = await convertWorkflowTemplate(context, value);
    return { errors: [...said, ...errors.map(({ Message }) => Message)], jobs: jobs.length };
  };
}
