import { inject } from 'vitest';
import { webkit } from './webkit/start.ts';
import { testEngine } from './test-engine.ts';

testEngine(webkit, inject('engines').webkit);
