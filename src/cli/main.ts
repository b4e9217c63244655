import { PRODUCT_VERSION } from '../pipeline/version';
import { parseCommand, type UsageProblem } from './arguments';
import type { Engine } from './engine';
import { PROCESS_IO, type Io } from './io';
import { printable, sayIn } from './readable';

/** Loads the engine only once there is something to read, so that help and mistakes answer at once. */
const loadEngine = async (): Promise<Engine> => (await import('./engine')).ENGINE;

/**
 * Runs the command line and gives its exit code. With `--json` stdout holds one JSON object and nothing else;
 * wrong usage is told on stderr.
 */
export async function main(
  args: readonly string[],
  engine: () => Promise<Engine> = loadEngine,
  io: Io = PROCESS_IO,
): Promise<number> {
  const command = parseCommand(args);
  if (!command.ok) {
    io.err(usageLines(command.error));
    return 2;
  }
  switch (command.value.kind) {
    case 'help':
      io.out([sayIn(command.value.language)('usage')]);
      return 0;
    case 'version':
      io.out([PRODUCT_VERSION]);
      return 0;
    case 'check':
      return (await import('./check')).check(command.value, await engine(), io);
    case 'report':
      return (await import('./report')).report(command.value, await engine(), io);
    case 'sie':
      return (await import('./sie')).sie(command.value, await engine(), io);
  }
}

function usageLines({ code, detail, language }: UsageProblem): readonly string[] {
  const say = sayIn(language);
  const what = code === 'option' ? detail : say(`usage.${code}`, { command: detail });
  return [printable(say('usage.wrong', { detail: what })), '', say('usage')];
}
