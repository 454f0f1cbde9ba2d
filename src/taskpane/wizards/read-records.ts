import { checkLedger, type LedgerCheck } from '../../domain/ledger/check-ledger';
import type { Ledger } from '../../domain/ledger/ledger';
import { LedgerBuilder, type LedgerReading } from '../../domain/ledger/ledger-builder';
import type { ColumnMapping } from '../../domain/ledger/ledger-field';
import { roundMoney } from '../../domain/money/round-money';
import { pause } from '../../excel/pause';
import type { Result } from '../../excel/problem';
import { readCells } from '../../excel/read-cells';
import type { RunContext } from '../../excel/run-context';
import type { CheckedLedger, CurrencyTotals, Inspection, ReadingOptions } from './job';
import { stateFindings } from './state-findings';

/** Reads only the mapped columns, block by block, each block into the ledger at once. */
export async function readRecords(
  context: Excel.RequestContext,
  inspection: Inspection,
  mapping: ColumnMapping,
  options: ReadingOptions,
  ctx: RunContext,
): Promise<Result<CheckedLedger>> {
  const { source, headerRow, headers } = inspection;
  const columns = [...new Set(Object.values(mapping))].sort((a, b) => a - b);
  const titles = columns.map((column) => headers[column] ?? '');
  const builder = new LedgerBuilder(compacted(mapping, columns), { ...options, titles });
  const records = { ...source, row: source.row + headerRow + 1, rowCount: source.rowCount - headerRow - 1 };
  const take = (rows: unknown[][], firstRow: number): void => builder.add(rows, headerRow + 1 + firstRow);
  const stopped = await readCells(context, records, columns, take, ctx);
  if (stopped !== null) return stopped;
  ctx.onProgress({ phase: 'checking', done: records.rowCount, total: records.rowCount });
  await pause();
  const reading = builder.finish();
  await pause();
  return checkedLedger(reading, checkLedger(reading.ledger, mapping), inspection, columns, ctx);
}

/** The same mapping onto the columns that are read: only those reach the ledger. */
function compacted(mapping: ColumnMapping, columns: readonly number[]): ColumnMapping {
  return Object.fromEntries(
    Object.entries(mapping).map(([field, column]) => [field, columns.indexOf(column)]),
  );
}

function checkedLedger(
  reading: LedgerReading,
  check: LedgerCheck,
  { source, address }: Inspection,
  columns: readonly number[],
  ctx: RunContext,
): CheckedLedger {
  const { ledger, rowsSkipped, recordsSetAside } = reading;
  const ofCells = reading.findings.map((finding) => ({ ...finding, column: columns[finding.column] ?? 0 }));
  const findings = [...ofCells, ...check.findings].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    source,
    address,
    ledger,
    recordCount: ledger.rowCount,
    findings: stateFindings(findings, source, ctx.language),
    findingCounts: new Map([...reading.findingCounts, ...check.findingCounts]),
    totals: totalsOf(ledger),
    rowsSkipped,
    recordsSetAside,
  };
}

function totalsOf({ currency, amount, rowCount }: Ledger): CurrencyTotals[] {
  const sums = new Map<number, { amount: number; records: number }>();
  for (let i = 0; i < rowCount; i++) {
    const code = currency.codes[i] ?? -1;
    const sum = sums.get(code) ?? { amount: 0, records: 0 };
    sum.amount += amount[i] ?? 0;
    sum.records++;
    sums.set(code, sum);
  }
  return [...sums].map(([code, sum]) => ({
    currency: currency.values[code] ?? '',
    amount: roundMoney(sum.amount),
    records: sum.records,
  }));
}
