import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET, ErrorType } from '@univerjs/engine-formula';
import type { CellFormula, CellInput, CellValue } from './cell-value';

/** Shown by a cell while its function is being calculated outside of the engine. */
export const BUSY = '#BUSY!';

const errorCodes: ReadonlySet<string> = new Set<string>([...Object.values(ErrorType), BUSY]);

/** Makes the engine carry #BUSY! through a calculation as it carries any other error. */
export const declareBusyError = (): void => {
  const engineCodes: Set<string> = ERROR_TYPE_SET;
  engineCodes.add(BUSY);
};

const isErrorCode = (text: unknown): text is string => typeof text === 'string' && errorCodes.has(text);

const isFormula = (input: object): input is CellFormula => 'formula' in input;

const formulaText = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);

/** Text keeps its type, so that nothing parses it again; text that reads like an error code is marked as forced text. */
const textCell = (v: string): ICellData => ({
  v,
  t: isErrorCode(v) ? CellValueType.FORCE_STRING : CellValueType.STRING,
});

const numberCell = (v: number): ICellData =>
  Number.isFinite(v) ? { v, t: CellValueType.NUMBER } : { v: ErrorType.NUM, t: CellValueType.STRING };

/** Content of a cell as the engine stores it, without the properties that clear what was there before. */
export const toCellData = (input: Exclude<CellInput, undefined | null>): ICellData => {
  if (typeof input === 'string') return textCell(input);
  if (typeof input === 'number') return numberCell(input);
  if (typeof input === 'boolean') return { v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isFormula(input)) return { f: formulaText(input.formula) };
  return { v: input.error, t: CellValueType.STRING };
};

/** Replaces the whole content of a cell and leaves its style. */
export const toReplacement = (input: Exclude<CellInput, undefined>): ICellData => ({
  f: null,
  si: null,
  p: null,
  v: null,
  t: null,
  ...(input === null ? {} : toCellData(input)),
});

/** What the cell shows: a formula's result comes as its value too. */
export const toCellValue = (cell: Nullable<ICellData>): CellValue => {
  const value = cell?.v;
  if (value === undefined || value === null)
    return cell?.p ? (cell.p.body?.dataStream.trimEnd() ?? null) : null;
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(Number(value));
  if (cell?.t !== CellValueType.FORCE_STRING && isErrorCode(value)) return { error: value };
  return value;
};
