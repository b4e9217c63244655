/**
 * Items by ascending position, one for each position, the last of several. Files nearly always hold them in order;
 * one that does not is put right.
 */
export function inOrder<T>(items: T[], position: (item: T) => number): T[] {
  const sorted = items.every(
    (item, index) => index === 0 || position(item) > position(items[index - 1] ?? item),
  );
  if (sorted) return items;
  const byPosition = new Map(items.map((item) => [position(item), item]));
  return [...byPosition.values()].sort((one, other) => position(one) - position(other));
}
