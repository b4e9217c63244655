import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesDoc } from './rules-doc';

const file = join(import.meta.dirname, '../docs/rules.md');
writeFileSync(file, rulesDoc());
console.log(`Wrote ${file}`);
