import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';

/** How a report looks where it is read. */
export interface Display {
  /** Columns of the terminal. */
  width: number;
  paint: (style: 'red' | 'yellow' | 'cyan' | 'dim', text: string) => string;
}

/** Columns of what is read elsewhere than at a terminal. */
const USUAL = 100;

/** A stream of this process; coloured only where it is a terminal that is to have colours. */
export function displayOf(stream: WriteStream): Display {
  return {
    // For a process's own streams this is left out where there is no terminal.
    width: (stream.isTTY as boolean | undefined) === true ? stream.columns : USUAL,
    paint: (style, text) => styleText(style, text, { stream }),
  };
}
