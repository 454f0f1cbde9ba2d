import type { Receipt } from '../../src/excel/receipt';
import type { Result } from '../../src/excel/problem';
import { isProblem } from '../../src/excel/problem';
import type { RunContext } from '../../src/excel/run-context';
import type { SourceChoice } from '../../src/excel/source';
import { planDunning, writeDunning } from '../../src/taskpane/wizards/dunning-schedule/job';
import type { CheckedLedger } from '../../src/taskpane/wizards/job';
import { inspect, readLedger } from '../../src/taskpane/wizards/ledger-intake';
import { planScore, writeScore } from '../../src/taskpane/wizards/score-customers/job';

export const FIRST_SHEET: SourceChoice = { kind: 'sheet', sheet: 'Sheet1' };

/** Inspects and reads with the proposed mapping, as a person does who agrees with it. */
export async function check(choice: SourceChoice, run: RunContext): Promise<Result<CheckedLedger>> {
  const inspection = await inspect(choice, run);
  return isProblem(inspection) ? inspection : readLedger(inspection, inspection.mapping, {}, run);
}

/** The whole wizard "Score customers" from the cells to the receipt. */
export async function score(choice: SourceChoice, asOf: number, run: RunContext): Promise<Result<Receipt>> {
  const checked = await check(choice, run);
  if (isProblem(checked)) return checked;
  const plan = await planScore(checked, { asOf }, run);
  return isProblem(plan) ? plan : writeScore(plan, run);
}

/** The whole wizard "Dunning schedule" from the cells to the receipt. */
export async function dun(choice: SourceChoice, asOf: number, run: RunContext): Promise<Result<Receipt>> {
  const checked = await check(choice, run);
  if (isProblem(checked)) return checked;
  const plan = await planDunning(checked, { asOf }, run);
  return isProblem(plan) ? plan : writeDunning(plan, run);
}
