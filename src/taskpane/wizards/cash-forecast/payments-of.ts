import type { DayNumber } from '../../../domain/calendar/day-number';
import { isProblem, type Result } from '../../../excel/problem';
import type { CashChoices } from './cash-choices';
import { readPayables } from './read-payables';

/** The payments of each week: those that a sheet lists and those of every week. */
export async function paymentsOf(
  { weeklyPayables, payablesSheet }: Pick<CashChoices, 'weeklyPayables' | 'payablesSheet'>,
  asOf: DayNumber,
  weeks: number,
): Promise<Result<readonly number[]>> {
  const listed = payablesSheet.trim() === '' ? [] : await readPayables(payablesSheet.trim(), asOf, weeks);
  if (isProblem(listed)) return listed;
  return Array.from({ length: weeks }, (_, week) => (listed[week] ?? 0) + (weeklyPayables ?? 0));
}
