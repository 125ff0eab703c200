import { inject } from 'vitest';
import { startFirefox } from './firefox/start.ts';
import { testEngine } from './test-engine.ts';

testEngine('Firefox', inject('engines').firefox, startFirefox);
