import { sourceAt } from './source-at';
import type { SourceRange } from './source';

/** The titles and records of a table, without its totals row. */
export async function tableCells(table: Excel.Table): Promise<SourceRange> {
  table.load('showHeaders');
  await table.context.sync();
  const body = table.getDataBodyRange();
  const cells = table.showHeaders ? table.getHeaderRowRange().getBoundingRect(body) : body;
  cells.load('address');
  cells.worksheet.load('name');
  await table.context.sync();
  return sourceAt(cells.worksheet.name, cells.address);
}
