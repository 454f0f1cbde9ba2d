// Runs one implementation in a process of its own: child.mjs <module> <rows>. Reads "run" lines, answers one JSON line each.
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { CONTEXT } from './workload/context.mjs';
import { digest } from './workload/digest.mjs';
import { generateLedger } from './workload/generate-ledger.mjs';

const [, , path, rowCount] = process.argv;
const answer = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);
const { name, run } = await import(pathToFileURL(path).href);
const values = generateLedger(Number(rowCount));
answer({ name });
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'quit') break;
  // A full collection would throw compiled code away and time the interpreter; a small one only clears the nursery.
  globalThis.gc?.({ type: 'minor' });
  const start = performance.now();
  const output = run(values, CONTEXT);
  const milliseconds = performance.now() - start;
  answer(line === 'check' ? { milliseconds, digest: digest(output) } : { milliseconds });
}
process.exit(0);
