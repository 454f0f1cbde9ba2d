import { rangeAddress } from './cell-address';
import { isOwnSheet } from './own-sheets';
import { isProblem, type Result } from './problem';
import { resolveSelection } from './resolve-selection';
import { runExcel } from './run-excel';
import { sourceAt } from './source-at';
import type { SourceChoice, SourceOffer, SourceRange } from './source';

/** Places that may hold a ledger: the selection where it means one, then the tables, then the sheets with data. */
export function listSources(): Promise<Result<SourceOffer[]>> {
  return runExcel(async (context) => {
    const selection = await offerSelection(context);
    const tables = await offerTables(context);
    const sheets = await offerSheets(context);
    return [...selection, ...tables, ...sheets].filter((offer) => !isOwnSheet(offer.sheet));
  });
}

async function offerSelection(context: Excel.RequestContext): Promise<SourceOffer[]> {
  const source = await resolveSelection(context);
  return isProblem(source) ? [] : [offer({ kind: 'selection' }, source, false)];
}

async function offerTables(context: Excel.RequestContext): Promise<SourceOffer[]> {
  const { tables } = context.workbook;
  tables.load('items/name');
  await context.sync();
  const found = tables.items.map((table) => {
    const range = table.getRange();
    range.load('address');
    range.worksheet.load('name, visibility');
    return { name: table.name, range };
  });
  await context.sync();
  return found.map(({ name, range }) =>
    offer(
      { kind: 'table', table: name },
      sourceAt(range.worksheet.name, range.address),
      isHidden(range.worksheet),
    ),
  );
}

async function offerSheets(context: Excel.RequestContext): Promise<SourceOffer[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name, items/visibility');
  await context.sync();
  const found = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    return { sheet, used };
  });
  await context.sync();
  return found
    .filter(({ used }) => !used.isNullObject)
    .map(({ sheet, used }) =>
      offer({ kind: 'sheet', sheet: sheet.name }, sourceAt(sheet.name, used.address), isHidden(sheet)),
    );
}

function isHidden(sheet: Excel.Worksheet): boolean {
  return sheet.visibility !== 'Visible';
}

function offer(choice: SourceChoice, source: SourceRange, hidden: boolean): SourceOffer {
  const { sheet, rowCount, columnCount } = source;
  return { choice, sheet, address: rangeAddress(source), rowCount, columnCount, isHidden: hidden };
}
