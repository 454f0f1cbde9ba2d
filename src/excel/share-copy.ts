import { newFingerprint } from '../domain/fingerprint';
import { wordingIn } from '../i18n/wording';
import { callsAddin } from './addin-formula';
import { rangeAddress } from './cell-address';
import { freeName } from './free-name';
import { hostSupports } from './host';
import { literalText } from './literal-cells';
import { plainFacts } from './plain-facts';
import { isProblem, problem, type Result } from './problem';
import { problemOfError } from './problem-of-error';
import type { Receipt } from './receipt';
import { storeReceipts } from './receipt-store';
import type { RunContext } from './run-context';
import { runExcel } from './run-excel';
import { newRunId, timestamp } from './run-id';
import { appendRun } from './run-log';
import { TEXT_FORMAT } from './sheet-draft';
import { sourceAt } from './source-at';
import { surveyWorkbook, type Survey } from './survey';
import { takeBack } from './take-back';

/** The copy, and how many formulas of the add-in became values in it. */
export interface ShareCopy {
  readonly receipt: Receipt;
  readonly formulas: number;
}

/**
 * Copies the sheet in front and puts values in place of the add-in's formulas, so that somebody without the add-in sees the
 * figures. The sheet itself, and Excel's own formulas on the copy, stay as they are.
 */
export function shareCopy(ctx: RunContext): Promise<Result<ShareCopy>> {
  return runExcel<ShareCopy>(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    active.protection.load('protected');
    const survey = await surveyWorkbook(context);
    if (isProblem(survey)) return survey;
    if (active.protection.protected) return problem('protectedSheet', { sheet: active.name });
    const name = freeName(wordingIn(ctx.language).upkeep.shareName(active.name), survey.sheetNames);
    const id = newRunId();
    const made = await makeCopy(context, active, { id, name }, survey, ctx);
    if (!isProblem(made)) return made;
    // Excel names a copy by itself until it gets its own name.
    const copied = freeName(active.name, survey.sheetNames);
    return takeBack(survey, { id, sheets: [name, copied] }, made, ctx.language);
  });
}

async function makeCopy(
  context: Excel.RequestContext,
  active: Excel.Worksheet,
  { id, name }: { readonly id: string; readonly name: string },
  survey: Survey,
  ctx: RunContext,
): Promise<Result<ShareCopy>> {
  try {
    const copy = active.copy('After', active);
    copy.name = name;
    copy.load('id');
    const used = copy.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    if (used.isNullObject) return problem('emptySheet', { sheet: active.name });
    const formulas = await turnIntoValues(copy, active, used.address);
    const written = copy.getUsedRange(true).load('address, values');
    await context.sync();
    const fingerprint = newFingerprint();
    fingerprint.add(written.values);
    const receipt: Receipt = {
      ...plainFacts('share', formulas, active.name),
      id,
      writtenAt: timestamp(),
      sheet: name,
      sheetId: copy.id,
      address: wholeAddress(written.address),
      fingerprint: fingerprint.text(),
    };
    appendRun(context, survey.logRow, receipt, ctx.language);
    storeReceipts(context, [receipt, ...survey.receipts]);
    copy.activate();
    await context.sync();
    return { receipt, formulas };
  } catch (error) {
    return problemOfError(error);
  }
}

function wholeAddress(address: string): string {
  return rangeAddress(sourceAt('', address));
}

/** Values are taken from the sheet itself: a copied formula may not have been calculated yet. */
async function turnIntoValues(
  copy: Excel.Worksheet,
  active: Excel.Worksheet,
  address: string,
): Promise<number> {
  const area = sourceAt('', address);
  const { row, column, rowCount, columnCount } = area;
  const range = active.getRangeByIndexes(row, column, rowCount, columnCount).load('formulas');
  await copy.context.sync();
  const calls = range.formulas.flatMap((cells: readonly unknown[], r) =>
    cells.flatMap((formula, c) =>
      callsAddin(formula) ? [active.getRangeByIndexes(row + r, column + c, 1, 1)] : [],
    ),
  );
  const answers = calls.map((cell) => {
    const spill = hostSupports('ExcelApi', '1.12') ? cell.getSpillingToRangeOrNullObject() : null;
    spill?.load('address, values, numberFormat');
    return { cell: cell.load('address, values, numberFormat'), spill };
  });
  await copy.context.sync();
  for (const { cell, spill } of answers) {
    const shown = spill === null || spill.isNullObject ? cell : spill;
    const values: readonly (readonly unknown[])[] = shown.values;
    const target = copy.getRange(wholeAddress(shown.address));
    target.values = values.map((cells, r) =>
      cells.map((value, c) => asValue(value, shown.numberFormat[r]?.[c])),
    );
  }
  return calls.length;
}

const ERROR = /^#[A-Z/0!?]+$/;

function asValue(value: unknown, format: unknown): unknown {
  if (typeof value !== 'string' || ERROR.test(value)) return value;
  return literalText(value, () => format === TEXT_FORMAT);
}
