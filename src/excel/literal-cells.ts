import { TEXT_FORMAT, type Area, type AreaStyle, type DraftCell } from './sheet-draft';

/** Whether a cell of the rows (zero-based) has the text format, so that Excel keeps what is written into it. */
export type IsTextCell = (row: number, column: number) => boolean;

/**
 * Rows as Excel's `values` take them so that every text stays the text it is. This is the one way by which texts reach
 * a sheet: where a cell has another format, a text gets the apostrophe that Excel takes for "text follows", or “=…”
 * would be a formula, “1/2” a date and “007” a number. An apostrophe of the text's own is doubled for the same reason.
 */
export function literalCells(
  rows: readonly (readonly DraftCell[])[],
  isTextCell: IsTextCell,
): (string | number)[][] {
  return rows.map((row, r) =>
    row.map((cell, c) => (typeof cell === 'string' ? literalText(cell, () => isTextCell(r, c)) : cell)),
  );
}

/** A text for one cell; `isTextCell` is asked only where it matters. */
export function literalText(text: string, isTextCell: () => boolean): string {
  if (text === '') return text;
  return text.startsWith("'") || !isTextCell() ? `'${text}` : text;
}

/** Which cells of a draft have the text format, later styles winning; `firstRow` is the draft's row of row 0. */
export function textCellsOf(styles: readonly AreaStyle[], columnCount: number, firstRow: number): IsTextCell {
  const byColumn = Array.from({ length: columnCount }, (_, column) =>
    styles.filter(({ area, numberFormat }) => numberFormat !== undefined && spans(area, column)).reverse(),
  );
  return (row, column) => {
    const style = byColumn[column]?.find(({ area }) => {
      const below = row + firstRow - area.row;
      return below >= 0 && below < area.rowCount;
    });
    return style?.numberFormat === TEXT_FORMAT;
  };
}

function spans({ column: first, columnCount }: Area, column: number): boolean {
  return column >= first && column < first + columnCount;
}
