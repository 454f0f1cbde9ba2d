import type { Area, AreaStyle, Highlight, RepeatedLook, SheetDraft } from './sheet-draft';

/** Queues the number formats: they come before the values, so that text stays text and dates show as dates. */
export function setNumberFormats(sheet: Excel.Worksheet, styles: readonly AreaStyle[]): void {
  for (const { area, numberFormat } of styles) {
    if (numberFormat === undefined) continue;
    // Excel takes one format for a whole range; its types only know the matrix.
    rangeOf(sheet, area).numberFormat = numberFormat as unknown as string[][];
  }
}

/** Queues everything else that makes the sheet readable. */
export function setLooks(sheet: Excel.Worksheet, draft: SheetDraft): void {
  for (const style of draft.styles) setLook(rangeOf(sheet, style.area), style);
  draft.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  for (const highlight of draft.highlights) addHighlight(sheet, highlight);
  if (draft.filter !== null) sheet.autoFilter.apply(rangeOf(sheet, draft.filter));
  freeze(sheet, draft.freeze);
}

/** Queues one look for the cells of a range, or of several at once. */
export function setLook(range: Excel.Range | Excel.RangeAreas, style: RepeatedLook['look']): void {
  const { format } = range;
  const { bold, fontSize, fontColor, fill, wrap, rowHeight, align } = style;
  if (bold !== undefined) format.font.bold = bold;
  if (fontSize !== undefined) format.font.size = fontSize;
  if (fontColor !== undefined) format.font.color = fontColor;
  if (fill !== undefined) format.fill.color = fill;
  if (wrap !== undefined) format.wrapText = wrap;
  if (rowHeight !== undefined) format.rowHeight = rowHeight;
  if (align !== undefined) format.horizontalAlignment = align;
}

function addHighlight(sheet: Excel.Worksheet, { area, when, fill, fontColor }: Highlight): void {
  const { cellValue } = rangeOf(sheet, area).conditionalFormats.add('CellValue');
  cellValue.format.fill.color = fill;
  cellValue.format.font.color = fontColor;
  cellValue.rule =
    when.kind === 'equals'
      ? { operator: 'EqualTo', formula1: `="${when.text.replaceAll('"', '""')}"` }
      : { operator: 'GreaterThan', formula1: `=${when.number}` };
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetDraft['freeze']): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}
