import type { CellInput, CellValue, Rect } from '../book/cell-value';
import type { Sheet } from '../book/sheet';
import { CHANNEL_ERROR } from './channel-error';
import type { HostedBook } from './office-host-contract';
import { isRecord, text } from './wire-values';

interface SelectedArea {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** `Office.context.document.getSelectedDataAsync` as text (tabs and line ends) or matrix. */
export function getSelectedData(book: HostedBook, request: unknown): object {
  const area = selectedArea(book);
  if (area === null) return { Error: CHANNEL_ERROR.notServed };
  const asText = isRecord(request) && request['CoerceType'] === 'text';
  return {
    Data: asText
      ? linesOf(area.sheet.readText(area.rect))
      : area.sheet.readValues(area.rect).map((row) => row.map(plain)),
  };
}

/** `Office.context.document.setSelectedDataAsync`: written from the selection's first cell. */
export function setSelectedData(book: HostedBook, data: unknown): object {
  const area = selectedArea(book);
  if (area === null) return { Error: CHANNEL_ERROR.notServed };
  const cells = matrixOf(data);
  const rect = {
    ...area.rect,
    rowCount: cells.length,
    columnCount: Math.max(...cells.map((row) => row.length)),
  };
  area.sheet.write(rect, cells);
  return {};
}

function selectedArea(book: HostedBook): SelectedArea | null {
  const { sheetId, ranges } = book.selection;
  const sheet = book.sheet(sheetId);
  const [rect] = ranges;
  return sheet === null || rect === undefined ? null : { sheet, rect };
}

function linesOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

function plain(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function matrixOf(data: unknown): CellInput[][] {
  if (Array.isArray(data)) return data.map((row) => (Array.isArray(row) ? row.map(inputOf) : [inputOf(row)]));
  return text(data)
    .split('\n')
    .map((line) => line.split('\t'));
}

function inputOf(value: unknown): CellInput {
  if (typeof value === 'string') return value.startsWith('=') ? { formula: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
