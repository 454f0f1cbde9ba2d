import type { TableDefinition } from 'hucre/xlsx';
import type { TableContent } from '../book/content';
import { rectName, rectOf } from './cell-address';

const NO_STYLE = '';

/** @param headerless names of the tables that show no header row */
export function readTables(
  tables: readonly TableDefinition[],
  headerless: ReadonlySet<string>,
): TableContent[] {
  return tables.flatMap((table) => {
    const rect = rectOf(table.range ?? '');
    if (rect === undefined) return [];
    const range = table.showTotalRow === true ? { ...rect, rowCount: rect.rowCount - 1 } : rect;
    const name = table.displayName ?? table.name;
    return [
      {
        name,
        range,
        showHeaders: !headerless.has(name),
        style: table.style ?? NO_STYLE,
        columns: table.columns.map((column) => column.name),
      },
    ];
  });
}

export const writeTables = (tables: readonly TableContent[]): TableDefinition[] =>
  tables.map(({ name, range, style, columns, showHeaders }) => ({
    name,
    displayName: name,
    range: rectName(range),
    columns: columns.map((column) => ({ name: column })),
    // The filter buttons stand in the header row.
    showAutoFilter: showHeaders,
    ...(style === NO_STYLE ? {} : { style }),
  }));
