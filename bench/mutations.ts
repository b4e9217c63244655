import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSnapshot } from '../src/xlsx';
import { pasted } from './mutations/book';
import { KNOWN_SLIPS } from './mutations/known-slips';
import { KINDS } from './mutations/mutants';
import { baseline, type Trial, trials } from './mutations/run';

/** Spoils the figures of the example workbooks one at a time and counts what the check finds. */
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`;

function tally(name: string, all: readonly Trial[]): void {
  const of = (wanted: Trial['outcome']): number =>
    all.filter(({ outcome }) => outcome === wanted).length;
  const tried = all.filter(({ outcome }) => !['within rounding', 'impossible'].includes(outcome));
  const found = tried.length - of('missed');
  console.log(
    `${name.padEnd(20)} ${String(tried.length).padStart(5)} changes, found ${percent(found, tried.length)}, pointed ${percent(of('pointed'), tried.length)}; left out: within rounding ${of('within rounding')}, no such slip possible ${of('impossible')}`,
  );
}

const every: Trial[] = [];
let falseAlarms = 0;
for (const [name, corrections] of Object.entries(KNOWN_SLIPS)) {
  const file = join(import.meta.dirname, '../examples', `${name}.xlsx`);
  const read = readSnapshot(new Uint8Array(readFileSync(file)), `${name}.xlsx`);
  if (!read.ok) throw new Error(`${name}: ${read.error.code}`);
  const snapshot = pasted(read.value, corrections);
  const alarms = baseline(snapshot);
  falseAlarms += alarms.length;
  for (const alarm of alarms) console.log(`${name}: false alarm ${alarm}`);
  const results = trials(snapshot);
  tally(name, results);
  every.push(...results);
  for (const { outcome, kind, cell, said } of results) {
    if (outcome === 'missed' || outcome === 'found')
      console.log(
        `  ${outcome === 'missed' ? 'missed' : 'elsewhere'}: ${kind} in ${cell}: ${said}`,
      );
  }
}
for (const kind of KINDS)
  tally(
    kind,
    every.filter((trial) => trial.kind === kind),
  );
tally('all', every);
console.log(`false alarms in unchanged copies: ${falseAlarms}`);
