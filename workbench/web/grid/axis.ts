/** Where the rows, or the columns, of a sheet stand: pixels from the first. */
export interface Axis {
  readonly count: number;
  offset(index: number): number;
  size(index: number): number;
  /** The row or column at a distance from the first; the last one beyond the end. */
  at(distance: number): number;
  readonly total: number;
}

/** An axis of rows or columns of the given sizes, in pixels. */
export function axis(sizes: readonly number[]): Axis {
  const offsets = [0];
  for (const size of sizes) offsets.push(offsets[offsets.length - 1]! + size);
  const total = offsets[sizes.length]!;
  return {
    count: sizes.length,
    total,
    offset: (index) => offsets[Math.min(index, sizes.length)]!,
    size: (index) => sizes[index] ?? 0,
    at: (distance) => {
      let [low, high] = [0, sizes.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offsets[middle]! <= distance) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
