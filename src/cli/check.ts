import type { Command } from './arguments';
import type { Engine } from './engine';
import { examine, jsonOf, unreadableJson } from './examine';
import type { Io } from './io';
import { problemText } from './problem';
import { printable, readableLines, sayIn } from './readable';

/** What `finsam check` ends with: 2 where a file could not be read, else 1 where errors were found, else 0. */
export async function check(
  { files, options }: Extract<Command, { kind: 'check' }>,
  engine: Engine,
  io: Io,
): Promise<number> {
  const { language } = options;
  const workbooks: object[] = [];
  let exit = 0;
  for (const file of files) {
    const examined = await examine(file, options, engine);
    if (!examined.ok) {
      exit = 2;
      workbooks.push(unreadableJson(examined.error, language));
      if (!options.json) {
        const reason = problemText(examined.error, language);
        io.out([
          printable(file),
          `  ${printable(sayIn(language)('verdict.unreadable', { reason }))}`,
          '',
        ]);
      }
      continue;
    }
    const { analysis } = examined.value;
    if (analysis.verdict === 'error') exit = Math.max(exit, 1);
    if (options.json) workbooks.push(jsonOf(examined.value, language, io.today()));
    else io.out([...readableLines(file, analysis, language), '']);
  }
  if (options.json) io.out([JSON.stringify({ version: 1, workbooks }, null, 2)]);
  return exit;
}
