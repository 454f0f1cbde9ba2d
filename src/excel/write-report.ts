import type { RunContext } from './run-context';
import { rangeAddress } from './cell-address';
import { freeName } from './free-name';
import { isProblem, type Result } from './problem';
import { problemOfError } from './problem-of-error';
import type { Receipt, RunFacts } from './receipt';
import { storeReceipts } from './receipt-store';
import { runExcel } from './run-excel';
import { newRunId, timestamp } from './run-id';
import { appendRun } from './run-log';
import type { SheetDraft } from './sheet-draft';
import { setLooks, setNumberFormats } from './style-sheet';
import { surveyWorkbook, type Survey } from './survey';
import { takeBack } from './take-back';
import { writeRows } from './write-rows';

/**
 * Writes a draft as a new sheet with a free name, logs the run and keeps its receipt. The sheet is hidden until it is
 * complete; when anything fails or the run is cancelled, all of it is taken back and the problem says so.
 */
export function writeReport(draft: SheetDraft, facts: RunFacts, ctx: RunContext): Promise<Result<Receipt>> {
  return runExcel(async (context) => {
    const survey = await surveyWorkbook(context);
    if (isProblem(survey)) return survey;
    const run = { id: newRunId(), sheet: freeName(draft.name, survey.sheetNames) };
    const written = await buildSheet(context, draft, facts, run, survey, ctx);
    return isProblem(written) ? takeBack(survey, run, written, ctx.language) : written;
  });
}

interface Run {
  readonly id: string;
  readonly sheet: string;
}

async function buildSheet(
  context: Excel.RequestContext,
  draft: SheetDraft,
  facts: RunFacts,
  run: Run,
  survey: Survey,
  ctx: RunContext,
): Promise<Result<Receipt>> {
  try {
    const sheet = await beginSheet(context, draft, run.sheet);
    const fingerprint = await writeRows(sheet, draft, ctx);
    if (isProblem(fingerprint)) return fingerprint;
    const receipt = receiptOf(draft, facts, run, sheet.id, fingerprint);
    setLooks(sheet, draft);
    await context.sync();
    return await publish(sheet, receipt, survey, ctx);
  } catch (error) {
    return problemOfError(error);
  }
}

async function beginSheet(
  context: Excel.RequestContext,
  draft: SheetDraft,
  name: string,
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add(name);
  sheet.visibility = 'Hidden';
  sheet.load('id');
  setNumberFormats(sheet, draft.styles);
  await context.sync();
  return sheet;
}

function receiptOf(
  draft: SheetDraft,
  facts: RunFacts,
  run: Run,
  sheetId: string,
  fingerprint: string,
): Receipt {
  const area = { row: 0, column: 0, rowCount: draft.rows.length, columnCount: draft.columnCount };
  return {
    ...facts,
    id: run.id,
    writtenAt: timestamp(),
    sheet: run.sheet,
    sheetId,
    address: rangeAddress(area),
    fingerprint,
  };
}

async function publish(
  sheet: Excel.Worksheet,
  receipt: Receipt,
  survey: Survey,
  ctx: RunContext,
): Promise<Result<Receipt>> {
  appendRun(sheet.context, survey.logRow, receipt, ctx.language);
  storeReceipts(sheet.context, [receipt, ...survey.receipts]);
  sheet.visibility = 'Visible';
  sheet.activate();
  sheet.getRange('A1').select();
  await sheet.context.sync();
  return receipt;
}
