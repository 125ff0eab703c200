/** "Menade du …?" where there is a likely right word, else what to do. */
export function meant(near: string, otherwise: string): string {
  return near === '' ? otherwise : `Menade du "${near}"?`;
}
