import { problem, type Result } from './problem';
import { resolveSelection } from './resolve-selection';
import { sourceAt } from './source-at';
import { tableCells } from './table-cells';
import type { SourceChoice, SourceRange } from './source';

/** The rectangle of cells with data that a choice means, or why it means none. */
export function resolveSource(
  context: Excel.RequestContext,
  choice: SourceChoice,
): Promise<Result<SourceRange>> {
  if (choice.kind === 'table') return resolveTable(context, choice.table);
  if (choice.kind === 'sheet') return resolveSheet(context, choice.sheet);
  return resolveSelection(context);
}

async function resolveTable(context: Excel.RequestContext, name: string): Promise<Result<SourceRange>> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name');
  await context.sync();
  return table.isNullObject ? problem('tableMissing', { found: name }) : tableCells(table);
}

async function resolveSheet(context: Excel.RequestContext, name: string): Promise<Result<SourceRange>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) return problem('sheetMissing', { found: name });
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  await context.sync();
  return used.isNullObject ? problem('emptySheet', { sheet: name }) : sourceAt(name, used.address);
}
