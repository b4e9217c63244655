import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { themeCss } from './theme-css';

writeFileSync(join(import.meta.dirname, '..', 'src', 'taskpane', 'fluent-theme.css'), themeCss());
