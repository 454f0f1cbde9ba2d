import { cellText } from '../../domain/ledger/cell-text';
import { isProblem, type Result } from '../../excel/problem';
import { resolveSource } from '../../excel/resolve-source';
import { runExcel } from '../../excel/run-excel';

/** What a sheet says of customers in one of its columns, such as Sector or Country. */
export interface CustomerAttribute {
  readonly title: string;
  /** By customer, upper case. */
  readonly values: ReadonlyMap<string, string>;
}

const MOST_ROWS = 50_000;
/** Columns behind the customer that are read. */
const MOST_COLUMNS = 8;

/** Reads a sheet whose first column names customers and whose further columns, with titles, say something of each. */
export function readAttributes(sheet: string): Promise<Result<CustomerAttribute[]>> {
  return runExcel<CustomerAttribute[]>(async (context) => {
    if (sheet.trim() === '') return [];
    const source = await resolveSource(context, { kind: 'sheet', sheet: sheet.trim() });
    if (isProblem(source)) return source;
    const { row, column, rowCount, columnCount } = source;
    const range = context.workbook.worksheets
      .getItem(sheet.trim())
      .getRangeByIndexes(row, column, Math.min(rowCount, MOST_ROWS), Math.min(columnCount, MOST_COLUMNS + 1));
    range.load('values');
    await context.sync();
    const [titles = [], ...rows]: readonly (readonly unknown[])[] = range.values;
    return titles.slice(1).flatMap((title, at): CustomerAttribute[] => {
      const values = new Map(
        rows
          .map((cells) => [attributeKey(cellText(cells[0])), cellText(cells[at + 1]).trim()] as const)
          .filter(([customer, value]) => customer !== '' && value !== ''),
      );
      return values.size === 0 ? [] : [{ title: cellText(title), values }];
    });
  });
}

/** How customers of a sheet and of the ledger are compared. */
export function attributeKey(customer: string): string {
  return customer.trim().toUpperCase();
}
