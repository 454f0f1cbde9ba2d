import type { Result } from '../../src/excel/problem';
import type { Receipt } from '../../src/excel/receipt';
import type { RunContext } from '../../src/excel/run-context';
import { AS_OF } from './small-ledger';
import { dun, FIRST_SHEET, score } from './wizard-run';

/**
 * Every wizard over the small ledger on Sheet1, from its cells to the receipt. Each is held to the same promises: a
 * request that fails at any point leaves the workbook as it was, and the run log says everything. A new wizard is one
 * line here.
 */
export const WIZARD_RUNS: Readonly<Record<string, (run: RunContext) => Promise<Result<Receipt>>>> = {
  'a score report': (run) => score(FIRST_SHEET, AS_OF, run),
  'a dunning schedule': (run) => dun(FIRST_SHEET, AS_OF, run),
};
