import { inject } from 'vitest';
import { startChromium } from './chromium/start.ts';
import { testEngine } from './test-engine.ts';

testEngine('Chromium', inject('engines').chromium, startChromium);
