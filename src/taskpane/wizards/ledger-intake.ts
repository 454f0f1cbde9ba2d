import { isFault } from '../../domain/fault';
import { findHeader } from '../../domain/ledger/find-header';
import type { ColumnMapping, LedgerField } from '../../domain/ledger/ledger-field';
import { proposeMapping } from '../../domain/ledger/propose-mapping';
import { readReportHead } from '../../domain/ledger/report-head';
import { cellAddress, rangeAddress, sheetAddress } from '../../excel/cell-address';
import { mergedCells } from '../../excel/merged-cells';
import { isProblem, problem, type Problem, type Result } from '../../excel/problem';
import { readHead } from '../../excel/read-head';
import { resolveSource } from '../../excel/resolve-source';
import type { RunContext } from '../../excel/run-context';
import { runExcel } from '../../excel/run-excel';
import type { SourceChoice, SourceRange } from '../../excel/source';
import { wordingIn } from '../../i18n/wording';
import type { CheckedLedger, Inspection, ReadingOptions } from './job';
import { readRecords } from './read-records';
import { readingQuestions } from './steps/reading-question';

const FIRST_RECORDS = 8;

/** Looks at the chosen cells: finds the titles and proposes which column holds which field. Nothing is written. */
export function inspect(choice: SourceChoice, ctx: RunContext): Promise<Result<Inspection>> {
  return runExcel<Inspection>(async (context) => {
    const source = await resolveSource(context, choice);
    if (isProblem(source)) return source;
    ctx.onProgress({ phase: 'reading', done: 0, total: source.rowCount });
    const head = await readHead(context, source);
    const header = findHeader(head.values);
    if (isFault(header)) return problem('noHeader', placeOf(source, 0));
    const { headerRow } = header;
    const merged = await mergedCells(context, source, headerRow);
    if (merged !== null) return merged;
    if (headerRow + 1 >= source.rowCount) return problem('noRecords', placeOf(source, headerRow));
    const proposal = proposeMapping(header.headers, head.values.slice(headerRow + 1));
    return {
      source,
      address: sheetAddress(source.sheet, rangeAddress(source)),
      headerRow,
      headers: header.headers,
      titleRows: header.titleRows,
      reportHead: readReportHead(head.values, header),
      proposal: proposal.columns,
      mapping: proposal.mapping,
      firstRecords: head.text.slice(headerRow + 1, headerRow + 1 + FIRST_RECORDS),
    };
  });
}

/**
 * Reads the mapped columns into a ledger and checks every cell; a record that cannot be read is set aside with a finding.
 * Answers a ledger without records where a question about the whole of it is open: the answer may bring them in.
 */
export async function examineLedger(
  inspection: Inspection,
  mapping: ColumnMapping,
  options: ReadingOptions,
  ctx: RunContext,
): Promise<Result<CheckedLedger>> {
  const missing = missingField(mapping, ctx);
  if (missing !== null) return missing;
  const checked = await runExcel((context) => readRecords(context, inspection, mapping, options, ctx));
  if (isProblem(checked) || checked.recordCount > 0) return checked;
  const isOpen = readingQuestions(checked, {}).length > 0;
  return isOpen ? checked : nothingReadable(inspection, checked);
}

/** The same for those who cannot ask: a ledger without records is a problem. */
export async function readLedger(
  inspection: Inspection,
  mapping: ColumnMapping,
  options: ReadingOptions,
  ctx: RunContext,
): Promise<Result<CheckedLedger>> {
  const checked = await examineLedger(inspection, mapping, options, ctx);
  return isProblem(checked) || checked.recordCount > 0 ? checked : nothingReadable(inspection, checked);
}

/** Without customer and amount there is no ledger; without the due date, or terms that make one, nothing is overdue. */
function missingField(mapping: ColumnMapping, ctx: RunContext): Problem | null {
  const names = wordingIn(ctx.language).reports.fields;
  const hasTerms = mapping.terms !== undefined && mapping.invoiceDate !== undefined;
  const needed: readonly LedgerField[] = hasTerms ? ['customer'] : ['customer', 'dueDate'];
  const missing = needed.find((field) => mapping[field] === undefined);
  if (missing !== undefined) return problem('fieldNotMapped', { expected: names[missing] });
  const hasAmount = mapping.amount !== undefined || mapping.openAmount !== undefined;
  return hasAmount ? null : problem('fieldNotMapped', { expected: names.amount });
}

/** The first finding says more than a count: most often one column is matched to the wrong field. */
function nothingReadable(inspection: Inspection, checked: CheckedLedger): Problem {
  const { source, headerRow } = inspection;
  const first = checked.findings.find(
    ({ finding }) => finding.severity === 'reject' || finding.severity === 'ask',
  );
  return problem('noReadableRecord', {
    ...placeOf(source, headerRow),
    count: source.rowCount - headerRow - 1,
    ...(first === undefined ? {} : { because: first.text }),
  });
}

function placeOf(source: SourceRange, row: number): { sheet: string; cell: string } {
  return { sheet: source.sheet, cell: cellAddress(source.row + row, source.column) };
}
