import { startGroup } from './process-group.ts';

/** Starts an X server without a screen, on the first display that is free. */
export async function startDisplay(
  xvfb: string,
): Promise<{ name: string; stop: () => Promise<void> }> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const { channel, stop } = startGroup(xvfb, args, {});
  let number = '';
  for await (const part of channel) {
    number += String(part);
    if (number.endsWith('\n')) return { name: `:${number.trim()}`, stop };
  }
  await stop();
  throw new Error(`${xvfb} did not start.`);
}
