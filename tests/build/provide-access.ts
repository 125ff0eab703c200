import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { createAccess, type FixtureAccess } from '../fixture-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    access: FixtureAccess;
  }
}

export default async function provideAccess(project: TestProject): Promise<() => void> {
  const access = await createAccess();
  project.provide('access', access);
  return () => rmSync(access.content, { recursive: true });
}
