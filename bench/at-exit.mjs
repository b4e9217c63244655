/**
 * Loaded ahead of a measured program (`node --import`): tells through file descriptor 3 what the whole process took in
 * milliseconds, by the clock from its start and of the processor, and the most memory it has held, in MB.
 */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const elapsed = performance.now();
  const { user, system } = process.cpuUsage();
  const peak = process.resourceUsage().maxRSS / 1024;
  writeSync(3, JSON.stringify({ elapsed, processor: (user + system) / 1000, peak }));
});
