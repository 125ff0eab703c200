/** Where a county stands in a map of equal tiles, and its letters. */
export interface CountyTile {
  /** Two digits (SCB). */
  code: string;
  /** The county's official letters, such as `M`: short enough for the smallest tile. */
  letters: string;
  /** From 1, in the north. */
  row: number;
  /** From 1, in the west. */
  column: number;
}

/**
 * Sweden leaning to the right as it does: neighbours touch, by a side or a corner, but for Skåne and
 * Blekinge. Rows from north to south, a dot for no county.
 */
const MAP = `
  .   .   .   BD  .
  .   .   .   AC  .
  .   .   Z   Y   .
  .   W   X   .   .
  S   T   U   C   .
  O   E   D   AB  .
  N   F   H   .   I
  M   G   K   .   .
`;

const CODES: Record<string, string> = {
  AB: '01',
  C: '03',
  D: '04',
  E: '05',
  F: '06',
  G: '07',
  H: '08',
  I: '09',
  K: '10',
  M: '12',
  N: '13',
  O: '14',
  S: '17',
  T: '18',
  U: '19',
  W: '20',
  X: '21',
  Y: '22',
  Z: '23',
  AC: '24',
  BD: '25',
};

/** All 21 counties, from the north-west, row by row. */
export const countyTiles: CountyTile[] = MAP.trim()
  .split('\n')
  .flatMap((line, y) => line.trim().split(/\s+/).map(tileAt(y)))
  .filter((tile) => tile !== null);

function tileAt(y: number): (letters: string, x: number) => CountyTile | null {
  return (letters, x) => {
    const code = CODES[letters];
    return code === undefined ? null : { code, letters, row: y + 1, column: x + 1 };
  };
}
