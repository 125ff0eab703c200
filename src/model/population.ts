/**
 * Number of inhabitants as an editor stated it. `about` is "ca", `almost` is "nästan" (below the
 * number), `over` is "drygt" (above it), `range` has two ends. For all but `range`, `min === max`.
 */
export interface Population {
  kind: 'exact' | 'about' | 'almost' | 'over' | 'range';
  min: number;
  max: number;
}
