import { isoDate } from '../../domain/calendar/iso-date';
import type { FindingSeverity } from '../../domain/ledger/finding';
import { roundMoney } from '../../domain/money/round-money';
import type { CheckedLedger, Inspection, StatedFinding } from '../../taskpane/wizards/job';
import { headerOf } from './header-of';
import { recordRows, type RecordRow } from './record-rows';

/** Everything that intake found in one file, as `--json` prints it. */
export type IntakeReport = ReturnType<typeof intakeReport>;

const SEVERITIES: readonly FindingSeverity[] = ['fix', 'ask', 'reject', 'skip'];
const WHOLE_ROW = '*';

/** Records are numbered from 1 as the file has them, titles and blank rows included. */
export function intakeReport(inspection: Inspection, checked: CheckedLedger) {
  const { accepted, asked } = recordRows(checked);
  return {
    ...headerOf(inspection),
    records: inspection.source.row + inspection.source.rowCount,
    accepted: totalsOf(accepted),
    asked: totalsOf(asked),
    setAside: checked.recordsSetAside,
    skipped: checked.rowsSkipped,
    findingsBySeverity: Object.fromEntries(
      SEVERITIES.map((severity) => [
        severity,
        checked.findings.filter(({ finding }) => finding.severity === severity).length,
      ]),
    ),
    findingsByKind: Object.fromEntries(checked.findingCounts),
    findings: checked.findings.map((one) => findingRow(one, inspection)),
    rows: accepted,
    askedRows: asked,
  };
}

/** How many records, and what they add up to: currency by currency, since two are never added. */
function totalsOf(rows: readonly RecordRow[]) {
  const sums = new Map<string, { rows: number; amount: number }>();
  for (const { currency, amount } of rows) {
    const sum = sums.get(currency) ?? { rows: 0, amount: 0 };
    sums.set(currency, { rows: sum.rows + 1, amount: sum.amount + Number(amount) });
  }
  const totals = [...sums].map(([currency, sum]) => ({
    currency,
    rows: sum.rows,
    total: roundMoney(sum.amount).toFixed(2),
  }));
  return {
    rows: rows.length,
    total: totals.length <= 1 ? (totals[0]?.total ?? '0.00') : null,
    totals,
  };
}

function findingRow({ finding, cell, text }: StatedFinding, { source, headers }: Inspection) {
  const { kind, severity, row, column, field, raw, read } = finding;
  const isOfRow = field === undefined && kind !== 'hostileText';
  return {
    record: source.row + row + 1,
    column: isOfRow ? WHOLE_ROW : (headers[column] ?? ''),
    ...(field === undefined ? {} : { field }),
    cell,
    kind,
    severity,
    raw,
    read: read === undefined ? null : readText(read, field),
    text,
  };
}

function readText(read: string | number, field: string | undefined): string {
  if (typeof read === 'string') return read;
  if (field === 'invoiceDate' || field === 'dueDate' || field === 'paidDate')
    return read === 0 ? '' : isoDate(read);
  return field === 'amount' || field === 'openAmount' ? roundMoney(read).toFixed(2) : String(read);
}
