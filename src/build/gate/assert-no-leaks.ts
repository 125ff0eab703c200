import type { Prepared } from '../prepare.ts';
export async function assertNoLeaks(_prepared: Prepared, _stage: string): Promise<void> {}
