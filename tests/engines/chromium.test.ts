import { inject } from 'vitest';
import { chromium } from './chromium/start.ts';
import { testEngine } from './test-engine.ts';

testEngine(chromium, inject('engines').chromium);
