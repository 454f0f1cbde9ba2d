import { literalText } from './literal-cells';
import type { HeldCell } from './receipt';
import { TEXT_FORMAT } from './sheet-draft';

/** What cells hold, as it would be typed: formulas with =, texts with an apostrophe, numbers, truth values, blanks. */
export type HeldRows = readonly (readonly HeldCell[])[];

/** Queues reading what cells hold, so that it can be put back as it was. */
export function loadHeld(range: Excel.Range): Excel.Range {
  return range.load('formulas, values, numberFormat');
}

/** What loaded cells hold. */
export function heldIn(range: Excel.Range): HeldRows {
  return range.formulas.map((row: readonly unknown[], r) =>
    row.map((cell, c) => held(cell, range.values[r]?.[c])),
  );
}

/** The held form of a value that is to be put into a cell. */
export function heldOf(value: string | number | boolean): HeldCell {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

const ERROR = /^#[A-Z/0!?]+$/;

/** Excel gives the text “=x” and the formula =x alike; only of the formula the value differs. */
function held(formula: unknown, value: unknown): HeldCell {
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  const text = String(formula);
  if (text === '' || ERROR.test(text)) return text;
  return text.startsWith('=') && value !== text ? text : `'${text}`;
}

/** Queues putting cells into a range that has these number formats. */
export function putHeld(range: Excel.Range, rows: HeldRows, formats: readonly (readonly unknown[])[]): void {
  range.formulas = rows.map((row, r) => row.map((cell, c) => asTyped(cell, formats[r]?.[c] === TEXT_FORMAT)));
}

function asTyped(cell: HeldCell, isTextCell: boolean): HeldCell {
  return typeof cell === 'string' && cell.startsWith("'")
    ? literalText(cell.slice(1), () => isTextCell)
    : cell;
}
