import type { Addition } from './addition';
import { addCharts } from './add-charts';
import { addRows } from './add-rows';
import { rangeAddress } from './cell-address';
import { newFingerprint } from '../domain/fingerprint';
import { freeName } from './free-name';
import { isProblem, type Result } from './problem';
import { setPage } from './page-setup';
import { printOnOnePage } from './print-page';
import { problemOfError } from './problem-of-error';
import type { AddedRows, Receipt, RunFacts, WrittenSheet } from './receipt';
import { storeReceipts } from './receipt-store';
import type { RunContext } from './run-context';
import { setRepeatedLooks } from './repeated-looks';
import { runExcel } from './run-excel';
import { newRunId, timestamp } from './run-id';
import { appendRun } from './run-log';
import type { SheetDraft } from './sheet-draft';
import { setLooks, setNumberFormats } from './style-sheet';
import { sourceChange } from './source-watch';
import { surveyWorkbook, type Survey } from './survey';
import { takeBack } from './take-back';
import { writeRowBlocks } from './write-rows';

/** What a run writes besides its report. */
export interface ReportExtras {
  /** Further new sheets, behind the report. */
  readonly companions?: readonly SheetDraft[];
  /** Rows for sheets that keep rows of many runs. */
  readonly additions?: readonly Addition[];
}

/**
 * Writes a draft as a new sheet with a free name, logs the run and keeps its receipt. Its sheets are hidden until the
 * run is complete; when anything fails or the run is cancelled, all of it is taken back and the problem says so.
 */
export function writeReport(
  draft: SheetDraft,
  facts: RunFacts,
  ctx: RunContext,
  { companions = [], additions = [] }: ReportExtras = {},
): Promise<Result<Receipt>> {
  return runExcel(async (context) => {
    const survey = await surveyWorkbook(context, additions);
    if (isProblem(survey)) return survey;
    const run = { id: newRunId(), drafts: named([draft, ...companions], survey.sheetNames), additions };
    const written = await writeAll(context, facts, run, survey, ctx);
    if (!isProblem(written)) return written;
    const sheets = [...run.drafts.map(({ name }) => name), ...additions.map(({ sheet }) => sheet)];
    return takeBack(survey, { id: run.id, sheets }, written, ctx.language);
  });
}

interface Run {
  readonly id: string;
  /** The report first; each with a name that is free. */
  readonly drafts: readonly SheetDraft[];
  readonly additions: readonly Addition[];
}

function named(drafts: readonly SheetDraft[], taken: readonly string[]): SheetDraft[] {
  const names: string[] = [...taken];
  return drafts.map((draft) => {
    const name = freeName(draft.name, names);
    names.push(name);
    return { ...draft, name };
  });
}

async function writeAll(
  context: Excel.RequestContext,
  facts: RunFacts,
  run: Run,
  survey: Survey,
  ctx: RunContext,
): Promise<Result<Receipt>> {
  try {
    const sheets: WrittenSheet[] = [];
    for (const draft of run.drafts) {
      const sheet = await buildSheet(context, draft, ctx);
      if (isProblem(sheet)) return sheet;
      sheets.push(sheet);
    }
    const added: AddedRows[] = [];
    for (const addition of run.additions) {
      const firstRow = survey.additionRows.get(addition.sheet) ?? null;
      const rows = await addRows(context, addition, run.id, firstRow, ctx);
      if (isProblem(rows)) return rows;
      added.push(rows);
    }
    // The last moment before the run is complete: figures of a ledger that changed meanwhile are not published.
    const changed = sourceChange(facts.source);
    if (changed !== null) return changed;
    return await publish(context, receiptOf(facts, run.id, sheets, added), survey, ctx);
  } catch (error) {
    return problemOfError(error);
  }
}

async function buildSheet(
  context: Excel.RequestContext,
  draft: SheetDraft,
  ctx: RunContext,
): Promise<Result<WrittenSheet>> {
  const sheet = context.workbook.worksheets.add(draft.name);
  sheet.visibility = 'Hidden';
  sheet.load('id');
  setNumberFormats(sheet, draft.styles);
  await context.sync();
  const fingerprint = newFingerprint();
  const stopped = await writeRowBlocks(sheet, { ...draft, row: 0, fingerprint }, ctx);
  if (stopped !== null) return stopped;
  setLooks(sheet, draft);
  setRepeatedLooks(sheet, draft.repeated ?? []);
  if (draft.page !== undefined) setPage(sheet, draft.page);
  if (draft.isOnePage === true) printOnOnePage(sheet);
  addCharts(sheet, draft.charts ?? []);
  await context.sync();
  const area = { row: 0, column: 0, rowCount: draft.rows.length, columnCount: draft.columnCount };
  const address = rangeAddress(area);
  return { sheet: draft.name, sheetId: sheet.id, address, fingerprint: fingerprint.text() };
}

function receiptOf(
  facts: RunFacts,
  id: string,
  [report, ...companions]: readonly WrittenSheet[],
  additions: readonly AddedRows[],
): Receipt {
  if (report === undefined) throw new Error('A run without a report has no receipt.');
  return {
    ...facts,
    id,
    writtenAt: timestamp(),
    ...report,
    ...(companions.length > 0 && { companions }),
    ...(additions.length > 0 && { additions }),
  };
}

async function publish(
  context: Excel.RequestContext,
  receipt: Receipt,
  survey: Survey,
  ctx: RunContext,
): Promise<Receipt> {
  appendRun(context, survey.logRow, receipt, ctx.language);
  storeReceipts(context, [receipt, ...survey.receipts]);
  const { worksheets } = context.workbook;
  for (const { sheetId } of [...(receipt.companions ?? []), receipt]) {
    worksheets.getItem(sheetId).visibility = 'Visible';
  }
  const report = worksheets.getItem(receipt.sheetId);
  report.activate();
  report.getRange('A1').select();
  await context.sync();
  return receipt;
}
