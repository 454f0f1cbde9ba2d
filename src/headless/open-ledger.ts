import type { DateOrder } from '../domain/calendar/parse-date';
import { isProblem, type Result } from '../excel/problem';
import type { RunContext } from '../excel/run-context';
import type { CheckedLedger } from '../taskpane/wizards/job';
import { readLedger } from '../taskpane/wizards/ledger-intake';
import { findLedger } from './find-ledger';

export interface LedgerOptions {
  readonly sheet: string | undefined;
  readonly dateOrder?: DateOrder | undefined;
}

/** Finds the ledger of the open workbook and reads it with the columns as they are proposed. */
export async function openLedger(
  { sheet, dateOrder }: LedgerOptions,
  ctx: RunContext,
): Promise<Result<CheckedLedger>> {
  const inspection = await findLedger(sheet, ctx);
  if (isProblem(inspection)) return inspection;
  return readLedger(inspection, inspection.mapping, dateOrder === undefined ? {} : { dateOrder }, ctx);
}
