import { expect, it } from 'vitest';
import { allTopics } from '../../../src/model/all-topics.ts';

it('names each topic once, in the order of the presentations', () => {
  const presentations = [{ topics: ['samverkan', 'avtal'] }, { topics: ['avtal', 'barn'] }];
  expect(allTopics(presentations)).toEqual(['samverkan', 'avtal', 'barn']);
});
