import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = new URL('.', import.meta.url);

/** Bundles the add-in's engine, as it is in src/domain, with the workload that drives it; answers the bundle's address. */
export async function buildEngine() {
  const outfile = fileURLToPath(new URL(`.build/engine-${process.pid}.mjs`, here));
  await mkdir(new URL('.build/', here), { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL('workload/run-workload.ts', here))],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    // As the add-in is shipped: with constants in place of their names.
    minifySyntax: true,
    logLevel: 'error',
  });
  return outfile;
}
