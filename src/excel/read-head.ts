import { rangeOf } from './style-sheet';
import type { SourceRange } from './source';

/** Enough to find the titles under any report heading, and to see what the columns hold. */
const HEAD_ROWS = 120;

/** The first rows of a source, as values and as Excel displays them. */
export interface Head {
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
}

export async function readHead(context: Excel.RequestContext, source: SourceRange): Promise<Head> {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const rowCount = Math.min(HEAD_ROWS, source.rowCount);
  const range = rangeOf(sheet, { ...source, rowCount }).load('values, text');
  await context.sync();
  return { values: range.values, text: range.text };
}
