import type { Book } from './book';
import type { CellValue, Rect } from './cell-value';
import type { Sheet } from './sheet';
import type { Chart } from './sheet-parts';
import { parseRangeAddress } from './range-address';

/** One line, or one set of bars or slices. */
export interface ChartValues {
  readonly name: string;
  readonly values: readonly number[];
}

/** What a chart shows now. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly ChartValues[];
}

/** More points than this would not be seen apart. */
const MAX_POINTS = 500;

const cellsAt = <T>(book: Book, address: string, read: (sheet: Sheet, rect: Rect) => T[][]): T[] => {
  const range = parseRangeAddress(address);
  const sheet = range && book.sheetNamed(range.sheetName);
  if (!sheet) return [];
  return read(sheet, { ...range.rect, rowCount: Math.min(range.rect.rowCount, MAX_POINTS) }).flat();
};

const valuesOf = (sheet: Sheet, rect: Rect): CellValue[][] => sheet.readValues(rect);
const textOf = (sheet: Sheet, rect: Rect): string[][] => sheet.readText(rect);

const nameOf = (book: Book, name: string | undefined, index: number): string => {
  if (name === undefined || name === '') return `${index + 1}`;
  const [text] = cellsAt(book, name, textOf);
  return typeof text === 'string' ? text : name;
};

/** Reads the cells that the chart's series point at; what is no number counts as nothing. */
export const readChartData = (book: Book, { series }: Chart): ChartData => {
  const read = series.map(({ name, values }, index) => ({
    name: nameOf(book, name, index),
    values: cellsAt(book, values, valuesOf).map((value) => (typeof value === 'number' ? value : 0)),
  }));
  const labels = cellsAt(book, series.find(({ categories }) => categories)?.categories ?? '', textOf);
  const longest = Math.max(0, ...read.map(({ values }) => values.length));
  const categories = Array.from({ length: longest }, (_, k) => String(labels[k] ?? k + 1));
  return { categories, series: read };
};
