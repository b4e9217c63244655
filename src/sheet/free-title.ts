/** Excel's limit for a sheet's name, in UTF-16 units. */
const LONGEST = 31;

/** The wanted title, or the first of "title (2)", "title (3)" … that no sheet has. Case does not tell titles apart. */
export function freeTitle(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((title) => title.toLowerCase()));
  let title = wanted.slice(0, LONGEST);
  for (let number = 2; used.has(title.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    title = `${wanted.slice(0, LONGEST - suffix.length)}${suffix}`;
  }
  return title;
}
