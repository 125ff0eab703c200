import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../run-command.ts';
import { gitHubReader } from './github-parser.ts';

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
  jobs: Record<string, Job>;
}

interface Job {
  'timeout-minutes': number;
  needs?: string;
  env?: unknown;
  permissions?: unknown;
  steps: Step[];
}

interface Update {
  'package-ecosystem': string;
  cooldown: Record<string, number>;
  groups: Record<string, unknown>;
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
/** What jobs may that publish: the pages of a site, or a release. */
const allowed = [
  { pages: 'write', 'id-token': 'write' },
  { actions: 'read', contents: 'write' },
];
const asGitHub = gitHubReader();
const pipeline = parse(text('.gitlab-ci.yml')) as Pipeline;

/** Names of the scripts that a shell line runs with npm. */
function npmScripts(lines: string): string[] {
  return Array.from(lines.matchAll(/npm run (?:--silent )?([a-z-]+)/g), ([, name = '']) => name);
}

describe.each(workflows)('$name', ({ name, source, workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('is understood by GitHub', async () => {
    const jobs = Object.keys(workflow.jobs).length;
    expect(await asGitHub(name, source)).toEqual({ errors: [], jobs });
  });

  it('has the Node that is named in one place', () => {
    const asked = steps.filter(({ uses = '' }) => uses.startsWith('actions/setup-node@'));
    expect(asked.length > 0 || !source.includes('npm ')).toBe(true);
    for (const step of asked) expect(step.with?.['node-version-file']).toBe('.nvmrc');
  });

  it('uses actions by the commit they were when they were read', () => {
    const uses = source.match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read the repository; a job that may do more runs nothing of it', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const more = Object.values(workflow.jobs).filter((job) => job.permissions !== undefined);
    for (const job of more) {
      expect(allowed).toContainEqual(job.permissions);
      expect(JSON.stringify(job.steps)).not.toMatch(/checkout|\bnpm\b|\bnode\b/);
    }
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  it('leaves no token in the folder, where what npm installs could read it', () => {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  it('shows the key to our own commands alone, never to what npm installs', () => {
    const shared = [workflow.env, ...Object.values(workflow.jobs).map(({ env }) => env)];
    expect(JSON.stringify(shared)).not.toContain('secrets.');
    const withKey = steps.filter((step) => JSON.stringify(step).includes('secrets.'));
    for (const { env } of withKey) expect(Object.keys(env ?? {})).toEqual(['TRAFF_KEY']);
    expect(withKey.map(({ run = '' }) => run).join()).not.toContain('npm ci');
  });

  it('runs scripts that there are', () => {
    const used = npmScripts(steps.map(({ run = '' }) => run).join('\n'));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(used));
  });

  it('ends, whatever hangs', () => {
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThan(60);
  });
});

describe.each(workflows.filter(({ name }) => ['granska.yml', 'publicera.yml'].includes(name)))(
  '$name, which builds the site',
  ({ workflow }) => {
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

    it('keeps the finished site and nothing else', () => {
      const kept = steps.filter(({ uses = '' }) =>
        /^actions\/upload-(?:pages-)?artifact@/.test(uses),
      );
      expect(kept.map((step) => step.with?.path)).toEqual(['dist/']);
    });

    it('builds with the key, and nothing after that', () => {
      expect(JSON.stringify(steps)).toContain('secrets.TRAFF_KEY');
      expect(npmScripts(steps.map(({ run = '' }) => run).join('\n')).at(-1)).toBe('build');
    });
  },
);

it('Node is the same everywhere', () => {
  const major = text('.nvmrc').trim();
  const { devDependencies } = JSON.parse(text('package.json')) as Record<string, { node: string }>;
  expect(devDependencies!.node.split('.')[0]).toBe(major);
  const images = [...workflows.map(({ source }) => source), text('.gitlab-ci.yml')].join('\n');
  const named = Array.from(images.matchAll(/image: node:(\d+)/g), ([, version]) => version);
  expect(new Set(named)).toEqual(new Set([major]));
  const guides = ['docs/anvand-traff.md', 'docs/use-traff.md'].map(text).join('\n');
  const told = Array.from(
    guides.matchAll(/node@(\d+)|Node\.js\S* (\d+)/g),
    (match) => match[1] ?? match[2],
  );
  expect(new Set(told)).toEqual(new Set([major]));
});

describe('release.yml', () => {
  it('publishes what was made of the tag, after all tests', () => {
    const { workflow } = workflows.find(({ name }) => name === 'release.yml')!;
    expect(workflow.on).toEqual({ push: { tags: [expect.stringMatching(/^v\[0-9\]/)] } });
    const runs = workflow.jobs.package!.steps.flatMap(({ run }) => run ?? []);
    const order = ['npm ci', 'npm run --silent changelog', 'npm test', 'npm run test:package'];
    order.push('npm run pack');
    const places = order.map((command) => runs.findIndex((run) => run.includes(command)));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(workflow.jobs.publish!.needs).toBe('package');
  });
});

describe('dependabot.yml', () => {
  it('waits before it takes what is new, and sends few changes', () => {
    const { updates } = parse(text('.github/dependabot.yml')) as { updates: Update[] };
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    for (const { cooldown, groups } of updates) {
      expect(cooldown['default-days']).toBeGreaterThan(3);
      expect(Object.keys(groups).length).toBeGreaterThan(0);
    }
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
