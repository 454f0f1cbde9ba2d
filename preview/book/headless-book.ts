import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { Book } from './book';
import { type GridPlugin, startGrid } from './grid';
import { UniverBook } from './univer-book';

export interface HeadlessOptions {
  readonly language?: 'en-US' | 'zh-CN';
}

/** The book decides itself what is calculated after it has loaded a workbook. */
const calculation = { initialFormulaComputing: CalculationMode.NO_CALCULATION };

const plugins: readonly GridPlugin[] = [
  [UniverFormulaEnginePlugin],
  [UniverSheetsPlugin],
  [UniverSheetsFormulaPlugin, calculation],
  [UniverSheetsNumfmtPlugin],
  [UniverSheetsFilterPlugin],
  [UniverSheetsTablePlugin],
  [UniverSheetsConditionalFormattingPlugin],
];

/** A workbook with one empty sheet, without any window: the engine of the page, in Node. */
export const createHeadlessBook = ({ language = 'en-US' }: HeadlessOptions = {}): Book =>
  new UniverBook(startGrid({ plugins, language, wording: {} }));
