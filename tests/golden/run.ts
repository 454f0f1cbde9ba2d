import { join } from 'node:path';
import { checkCase, type CaseResult } from './check-case';
import { readCases, readCasesOfFolder } from './golden-case';

/** `npm run -s golden`: our cases, or those of the file in GOLDEN_FILE, against our rules. */
const file = process.env['GOLDEN_FILE'];
const cases =
  file === undefined || file === '' ? readCasesOfFolder(join(__dirname, 'cases')) : readCases(file);
const results = cases.map(checkCase);
const failed = results.filter(({ hasPassed }) => !hasPassed);

for (const [name, own] of byFunction(results)) {
  const failures = own.filter(({ hasPassed }) => !hasPassed);
  console.log(`${name}: ${own.length - failures.length} passed, ${failures.length} failed`);
  for (const failure of failures) console.log(inWords(failure));
}
console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

function byFunction(all: readonly CaseResult[]): ReadonlyMap<string, readonly CaseResult[]> {
  const groups = new Map<string, CaseResult[]>();
  for (const result of all) groups.set(result.function, [...(groups.get(result.function) ?? []), result]);
  return groups;
}

function inWords({ id, got, expected, remark }: CaseResult): string {
  const figures = `got ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}`;
  return `  FAILED ${id}: ${figures}${remark === '' ? '' : ` (${remark})`}`;
}
