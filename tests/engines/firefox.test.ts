import { inject } from 'vitest';
import { firefox } from './firefox/start.ts';
import { testEngine } from './test-engine.ts';

testEngine(firefox, inject('engines').firefox);
