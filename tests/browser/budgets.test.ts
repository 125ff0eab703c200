import { describe, expect, inject, it } from 'vitest';
import { complaints, weighAll } from '../budgets/weigh.ts';

const { out } = inject('served').find(({ name }) => name === 'content')!;
const weighed = weighAll(out);

describe('what readers fetch', () => {
  it('is no heavier than it may be', () => {
    expect(complaints(weighed)).toEqual([]);
  });

  it('has budgets that would notice if it grew by half', () => {
    const loose = weighed.filter(({ bytes, budget }) => (bytes ?? 0) * 1.5 < budget.most);
    const named = loose.filter(({ budget }) => budget.most > 4_000);
    expect(named.map(({ name, bytes }) => `${name} is only ${String(bytes)} bytes`)).toEqual([]);
  });
});
