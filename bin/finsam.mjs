#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const { main } = await import(await bundled(project));
process.exitCode = await main(process.argv.slice(2));
