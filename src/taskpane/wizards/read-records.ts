import { applyAmountUnit } from '../../domain/ledger/amount-unit';
import { ledgerCheckSteps } from '../../domain/ledger/check-ledger';
import { CompanionCells, companionColumns } from '../../domain/ledger/companion-cells';
import type { Finding, FindingKind } from '../../domain/ledger/finding';
import type { Ledger } from '../../domain/ledger/ledger';
import { LedgerBuilder, type LedgerReading } from '../../domain/ledger/ledger-builder';
import type { ColumnMapping } from '../../domain/ledger/ledger-field';
import { pickRecords } from '../../domain/ledger/pick-records';
import { roundMoney } from '../../domain/money/round-money';
import { deriveDueDates } from '../../domain/terms/derive-due-dates';
import { pause } from '../../excel/pause';
import { isProblem, type Result } from '../../excel/problem';
import { readCells } from '../../excel/read-cells';
import type { RunContext } from '../../excel/run-context';
import { runInTurns } from '../../excel/run-in-turns';
import { watchSource } from '../../excel/source-watch';
import type { CheckedLedger, CurrencyTotals, Inspection, ReadingOptions } from './job';
import { stateFindings } from './state-findings';

/** Reads only the columns that say something about records, block by block, each block into the ledger at once. */
export async function readRecords(
  context: Excel.RequestContext,
  inspection: Inspection,
  mapping: ColumnMapping,
  options: ReadingOptions,
  ctx: RunContext,
): Promise<Result<CheckedLedger>> {
  const { source, headerRow, headers } = inspection;
  const companionsByColumn = companionColumns(headers, new Set(Object.values(mapping)));
  const columns = columnsToRead(mapping, companionsByColumn);
  const titles = columns.map((column) => headers[column] ?? '');
  const compact = compacted(mapping, columns);
  const builder = new LedgerBuilder(compact, { ...options, titles });
  const companions = new CompanionCells(compacted(companionsByColumn, columns));
  const records = { ...source, row: source.row + headerRow + 1, rowCount: source.rowCount - headerRow - 1 };
  const take = (rows: unknown[][], firstRow: number): void => {
    builder.add(rows, headerRow + 1 + firstRow);
    companions.add(rows, headerRow + 1 + firstRow);
  };
  // Edits from the first block's request on are not in the ledger.
  const watch = watchSource(context, source);
  const stopped = await readCells(context, records, columns, take, ctx);
  if (stopped !== null) return stopped;
  watch.began();
  ctx.onProgress({ phase: 'checking', done: records.rowCount, total: records.rowCount });
  await pause();
  const reading = builder.finish();
  await pause();
  return checkedLedger({ reading, companions, inspection, columns, mapping: compact, titles, options }, ctx);
}

/** The mapped columns and their companions, and the columns before them, where reports print the names of totals. */
function columnsToRead(mapping: ColumnMapping, companions: Readonly<Record<string, number>>): number[] {
  const used = [...Object.values(mapping), ...Object.values(companions)];
  const before = Array.from({ length: Math.min(...used) }, (_, column) => column);
  return [...new Set([...before, ...used])].sort((a, b) => a - b);
}

/** The same columns as they stand among those that are read: only those reach the ledger. */
function compacted<T extends Readonly<Record<string, number>>>(
  mapping: T,
  columns: readonly number[],
): { readonly [K in keyof T]: number } {
  const entries = Object.entries(mapping).map(([field, column]) => [field, columns.indexOf(column)]);
  // The fields stay, only their columns change; entries lose their names.
  return Object.fromEntries(entries) as { readonly [K in keyof T]: number };
}

interface Read {
  readonly reading: LedgerReading;
  readonly companions: CompanionCells;
  readonly inspection: Inspection;
  /** Column of the source by column that was read. */
  readonly columns: readonly number[];
  readonly mapping: ColumnMapping;
  readonly titles: readonly string[];
  readonly options: ReadingOptions;
}

async function checkedLedger(read: Read, ctx: RunContext): Promise<Result<CheckedLedger>> {
  const { reading, companions, inspection, columns, mapping, titles, options } = read;
  const { source, address, reportHead } = inspection;
  const scaled = applyAmountUnit(reading.ledger, mapping, titles, reportHead.unit);
  const derived = deriveDueDates(reading.ledger, mapping);
  const asOf = options.asOf ?? reportHead.asOf;
  await pause();
  const check = await runInTurns(ledgerCheckSteps(reading.ledger, mapping, { asOf, companions }), ctx);
  if (isProblem(check)) return check;
  const copies = options.keepCopies === true ? [] : check.copies;
  const ledger = withoutRecords(reading.ledger, copies);
  const ofCells = [reading.findings, scaled.findings, derived.findings, check.findings].flat();
  const findings = [
    ...reportHead.findings,
    ...ofCells.map((finding) => ({ ...finding, column: columns[finding.column] ?? 0 })),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    source,
    address,
    ledger,
    recordCount: ledger.rowCount,
    findings: stateFindings(findings, source, ctx.language),
    findingCounts: countsOf(reportHead.findings, [
      reading.findingCounts,
      scaled.counts,
      derived.counts,
      check.findingCounts,
    ]),
    stakes: check.stakes,
    totals: totalsOf(ledger),
    rowsSkipped: reading.rowsSkipped + copies.length,
    recordsSetAside: reading.recordsSetAside,
  };
}

function withoutRecords(ledger: Ledger, left: readonly number[]): Ledger {
  if (left.length === 0) return ledger;
  const isLeft = new Set(left);
  const records = Array.from({ length: ledger.rowCount }, (_, i) => i).filter((i) => !isLeft.has(i));
  return pickRecords(ledger, records);
}

function countsOf(
  head: readonly Finding[],
  counts: readonly ReadonlyMap<FindingKind, number>[],
): ReadonlyMap<FindingKind, number> {
  const sums = new Map<FindingKind, number>();
  for (const { kind } of head) sums.set(kind, (sums.get(kind) ?? 0) + 1);
  for (const map of counts) for (const [kind, count] of map) sums.set(kind, (sums.get(kind) ?? 0) + count);
  return sums;
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
