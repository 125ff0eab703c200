import { inject } from 'vitest';
import { startWebKit } from './webkit/start.ts';
import { testEngine } from './test-engine.ts';

testEngine('WebKit', inject('engines').webkit, startWebKit);
