/**
 * How long the engine takes for workbooks of several kinds, and how much longer for twice the cells: 2 is linear. Also
 * the longest of its steps, between which the pane answers. The processor's time, so that a loaded machine tells as
 * much: `npm run bench:recognise`, or `npx tsx bench/recognise.ts [cells]`.
 */
import { analyseInSteps } from '../src/pipeline/analyse';
import type { WorkbookSnapshot } from '../src/sheet/snapshot';
import { BOOKS } from './books';

const CELLS = Number(process.argv[2] ?? 20_000);
const RUNS = 3;

/** Milliseconds of the processor. */
interface Measured {
  readonly all: number;
  readonly longest: number;
}

const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function measure(book: WorkbookSnapshot): Measured {
  const steps = analyseInSteps(book, { ignoreOwnSettings: false });
  let [all, longest] = [0, 0];
  for (let done = false; !done;) {
    const began = now();
    done = steps.next().done === true;
    const took = now() - began;
    all += took;
    longest = Math.max(longest, took);
  }
  return { all, longest };
}

/** The least of several runs: what is more is the machine's. */
function best(book: WorkbookSnapshot): Measured {
  const runs = Array.from({ length: RUNS }, () => measure(book));
  return {
    all: Math.min(...runs.map(({ all }) => all)),
    longest: Math.min(...runs.map(({ longest }) => longest)),
  };
}

console.log(
  `${''.padEnd(26)}${'cells'.padStart(9)}${'time'.padStart(10)}  longest step  twice the cells`,
);
for (const [name, make] of BOOKS) {
  const [book, twice] = [make(CELLS), make(2 * CELLS)];
  const { all, longest } = best(book);
  const cells = book.sheets
    .flatMap(({ rows }) => rows)
    .reduce((sum, row) => sum + row.cells.length, 0);
  const factor = best(twice).all / all;
  console.log(
    `${name.padEnd(26)}${String(cells).padStart(9)}${`${all.toFixed(0)} ms`.padStart(10)}${`${longest.toFixed(0)} ms`.padStart(14)}${`${factor.toFixed(2)} ×`.padStart(17)}`,
  );
}
