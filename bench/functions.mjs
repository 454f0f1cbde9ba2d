// npm run bench:functions: one spilled call of 100,000 rows against a plain loop over the same cells that calls the rule
// directly, and against 100,000 separate calls. Rounds are interleaved; medians and ratios are printed.
// Options: --rows 100000  --rounds 15
import { mkdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const WAYS = ['spilled', 'plainLoop', 'separateCalls'];
const WARM_UP_ROUNDS = 4;
/** How much longer than the plain loop a spilled call may take. */
const TARGET = 3;

const { values: options } = parseArgs({
  options: { rows: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '15' } },
});
const { contests } = await import(pathToFileURL(await bundle()).href);

let isWithinTarget = true;
console.log(`${options.rows} rows, medians of ${options.rounds} interleaved rounds, milliseconds`);
for (const contest of contests(Number(options.rows))) {
  checkAnswers(contest);
  const { spilled, plainLoop, separateCalls } = measure(contest);
  const ratio = spilled / plainLoop;
  isWithinTarget &&= ratio <= TARGET;
  console.log(
    `AR.${contest.id.padEnd(15)} spilled ${shown(spilled)}  plain loop ${shown(plainLoop)}  separate calls ${shown(separateCalls)}` +
      `  spilled is ${ratio.toFixed(2)} × the plain loop, separate calls are ${(separateCalls / spilled).toFixed(1)} × the spilled call`,
  );
}
console.log(isWithinTarget ? `within ${TARGET} × the plain loop` : `ABOVE ${TARGET} × the plain loop`);
process.exitCode = isWithinTarget ? 0 : 1;

/** The functions as they are in src/, with the cells and loops that drive them; answers the bundle's path. */
async function bundle() {
  const here = (path) => fileURLToPath(new URL(path, import.meta.url));
  await mkdir(here('.build/'), { recursive: true });
  const outfile = here('.build/functions.mjs');
  const entryPoints = [here('functions-workload.ts')];
  await build({ entryPoints, outfile, bundle: true, format: 'esm', target: 'es2022', logLevel: 'error' });
  return outfile;
}

/** A race between different answers would mean nothing. */
function checkAnswers(contest) {
  const [spilled, plainLoop, separateCalls] = WAYS.map((way) =>
    contest[way]().map(([cell]) => cell?.code ?? cell),
  );
  const odd = spilled.findIndex((cell, row) => cell !== plainLoop[row] || cell !== separateCalls[row]);
  if (odd < 0 && spilled.length === plainLoop.length) return;
  throw new Error(
    `AR.${contest.id} answers row ${odd} differently: ${spilled[odd]}, ${plainLoop[odd]}, ${separateCalls[odd]}`,
  );
}

function measure(contest) {
  const times = Object.fromEntries(WAYS.map((way) => [way, []]));
  for (let round = -WARM_UP_ROUNDS; round < Number(options.rounds); round++) {
    // Another one goes first in each round, so that none always meets the others' garbage.
    for (let turn = 0; turn < WAYS.length; turn++) {
      const way = WAYS[(round + WARM_UP_ROUNDS + turn) % WAYS.length];
      const started = performance.now();
      contest[way]();
      const taken = performance.now() - started;
      if (round >= 0) times[way].push(taken);
    }
  }
  return Object.fromEntries(WAYS.map((way) => [way, median(times[way])]));
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function shown(milliseconds) {
  return milliseconds.toFixed(1).padStart(7);
}
