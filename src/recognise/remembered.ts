/** Answers that one function keeps. A large ledger has tens of thousands of different texts. */
const MOST = 100_000;

/** The same function, working out each answer once: a workbook's texts and days come back row after row. */
export function remembered<Of extends string | number, T extends object | string | null>(
  work: (of: Of) => T,
): (of: Of) => T {
  const known = new Map<Of, T>();
  return (of) => {
    const answer = known.get(of);
    if (answer !== undefined) return answer;
    if (known.size >= MOST) known.clear();
    const worked = work(of);
    known.set(of, worked);
    return worked;
  };
}
