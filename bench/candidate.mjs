import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { buildEngine } from './build-engine.mjs';

const bundle = await buildEngine();
const engine = await import(pathToFileURL(bundle).href);
await rm(bundle);

export const name = 'Receivables Guard: the engine of the add-in';
export const run = engine.run;
