import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../run-command.ts';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  env?: unknown;
  jobs: Record<string, { env?: unknown; permissions?: unknown; steps: Step[] }>;
}

interface Pipeline {
  stages: string[];
  [job: string]:
    | { script?: string[]; stage?: string; artifacts?: { paths: string[]; expose_as: string } }
    | string[];
}

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
const workflows = readdirSync(join(ROOT, '.github/workflows')).map((name) => {
  const source = text(`.github/workflows/${name}`);
  return { name, source, workflow: parse(source) as Workflow };
});
const pipeline = parse(text('.gitlab-ci.yml')) as Pipeline;

/** Names of the scripts that a shell line runs with npm. */
function npmScripts(lines: string): string[] {
  return Array.from(lines.matchAll(/npm run (?:--silent )?([a-z]+)/g), ([, name = '']) => name);
}

describe.each(workflows)('$name', ({ source, workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('uses actions by the commit they were when they were read', () => {
    const uses = source.match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read the repository; a job that may do more runs nothing of it', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const more = Object.values(workflow.jobs).filter((job) => job.permissions !== undefined);
    for (const job of more) {
      expect(job.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
      expect(job.steps.map(({ uses = '', run }) => [uses.split('@')[0], run])).toEqual([
        ['actions/deploy-pages', undefined],
      ]);
    }
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  it('shows the key to our own commands alone, never to what npm installs', () => {
    const shared = [workflow.env, ...Object.values(workflow.jobs).map(({ env }) => env)];
    expect(shared.filter(Boolean)).toEqual([]);
    const withKey = steps.filter((step) => JSON.stringify(step).includes('secrets.'));
    expect(withKey.length).toBeGreaterThan(0);
    for (const { env } of withKey) expect(Object.keys(env ?? {})).toEqual(['TRAFF_KEY']);
    expect(withKey.map(({ run = '' }) => run).join()).not.toContain('npm ci');
  });

  it('keeps the finished site and nothing else', () => {
    const kept = steps.filter(({ uses = '' }) =>
      /^actions\/upload-(?:pages-)?artifact@/.test(uses),
    );
    expect(kept.map((step) => step.with?.path)).toEqual(['dist/']);
  });

  it('runs scripts that there are', () => {
    const used = npmScripts(steps.map(({ run = '' }) => run).join('\n'));
    expect(used.at(-1)).toBe('build');
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(used));
  });
});

describe('GitLab', () => {
  const jobs = Object.values(pipeline).flatMap((job) =>
    !Array.isArray(job) && job.script ? [job] : [],
  );

  it('runs the same, in stages that there are', () => {
    expect(npmScripts(jobs.flatMap(({ script }) => script ?? []).join('\n'))).toEqual([
      ...['check', 'build'],
    ]);
    expect(jobs.map(({ stage }) => stage)).toEqual(pipeline.stages);
  });

  it('keeps the finished site and nothing else', () => {
    const kept = jobs.flatMap(({ artifacts }) => artifacts ?? []);
    expect(kept.map(({ paths }) => paths)).toEqual([['dist/'], ['public/']]);
    // What GitLab accepts as the name that a change shows.
    expect(kept[0]?.expose_as).toMatch(/^\w[-\w ]*$/);
  });

  it('asks of a change what GitHub asks', () => {
    expect(text('.gitlab/merge_request_templates/Default.md')).toBe(
      text('.github/pull_request_template.md'),
    );
  });
});
