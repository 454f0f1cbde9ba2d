import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { functionDocs } = createRequire(import.meta.url)('./function-files-plugin.js');
const FILE = 'docs/functions.md';

/** Writes docs/functions.md from the declarations; with --check it only says whether the file is up to date. */
const text = functionDocs();
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} differs from the functions' declarations. Run: npm run docs`);
  process.exitCode = 1;
}
