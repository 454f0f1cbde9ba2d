import type { DayNumber } from '../../../domain/calendar/day-number';
import { isFault } from '../../../domain/fault';
import { readDateCell } from '../../../domain/ledger/read-cell';
import { parseAmount } from '../../../domain/money/parse-amount';
import { isProblem, type Result } from '../../../excel/problem';
import { resolveSource } from '../../../excel/resolve-source';
import { runExcel } from '../../../excel/run-excel';

/** More rows than these are no plan of payments. */
const MOST_ROWS = 5000;

/**
 * Adds up by week the payments that a sheet lists: each row with a date and, behind it, an amount. Payments before the first
 * week are taken to be made already; what is no such row is passed over.
 */
export function readPayables(sheet: string, asOf: DayNumber, weeks: number): Promise<Result<number[]>> {
  return runExcel<number[]>(async (context) => {
    const source = await resolveSource(context, { kind: 'sheet', sheet });
    if (isProblem(source)) return source;
    const { row, column, rowCount, columnCount } = source;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, Math.min(rowCount, MOST_ROWS), columnCount);
    range.load('values');
    await context.sync();
    const cells: readonly (readonly unknown[])[] = range.values;
    const sums = new Array<number>(weeks).fill(0);
    for (const payment of cells.flatMap(paymentOf)) {
      const week = Math.floor((payment.day - asOf - 1) / 7);
      if (week >= 0 && week < weeks) sums[week] = (sums[week] ?? 0) + Math.abs(payment.amount);
    }
    return sums;
  });
}

interface Payment {
  readonly day: DayNumber;
  readonly amount: number;
}

function paymentOf(row: readonly unknown[]): Payment[] {
  const days = row.map((cell) => readDateCell(cell, undefined).value ?? 0);
  const at = days.findIndex((day) => day > 0);
  const day = days[at];
  if (day === undefined) return [];
  for (const cell of row.slice(at + 1)) {
    const amount = typeof cell === 'string' ? parseAmount(cell) : cell;
    if (typeof amount === 'number' && !isFault(amount) && amount !== 0) return [{ day, amount }];
  }
  return [];
}
