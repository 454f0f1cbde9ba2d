import { isBlank, type Cell } from '../../cells/cell';
import { fault, isFault, type Fault, type Outcome } from '../../domain/fault';
import type { Parameter } from './parameter';

/** An argument as Excel hands it over: always a matrix, or null when it was left out. */
export type Argument = readonly (readonly Cell[])[] | null | undefined;

/** Rows that take part when several columns are read side by side. */
export type KeptRows = readonly number[];

/** Reads one cell of an argument; a blank optional one counts as left out. */
export function readCell(parameter: Parameter<unknown>, cell: Cell): Outcome<unknown> {
  if (parameter.isOptional && isBlank(cell)) return undefined;
  const value = parameter.readCell(cell);
  return isFault(value) ? named(value, parameter) : value;
}

/** Reads an argument that is taken whole; a blank range is as good as none. */
export function readWhole(parameter: Parameter<unknown>, cells: Argument, rows: KeptRows): Outcome<unknown> {
  const values = cells ? wholeValues(parameter, cells, rows) : [];
  if (isFault(values) || values.length > 0) return values;
  return parameter.isOptional ? undefined : named(fault('missing', 'blank'), parameter);
}

function wholeValues(
  parameter: Parameter<unknown>,
  cells: NonNullable<Argument>,
  rows: KeptRows,
): Outcome<unknown[]> {
  if (parameter.takes === 'list')
    return readAll(
      parameter,
      inReadingOrder(cells).filter((cell) => !isBlank(cell)),
    );
  if (parameter.takes === 'table') return cells.filter((row) => row.some((cell) => !isBlank(cell)));
  const line = inReadingOrder(cells);
  const column = rows.map((row) => line[row]);
  return parameter.takes === 'rows'
    ? column.map((cell) => readCell(parameter, cell))
    : readAll(parameter, column);
}

function readAll(parameter: Parameter<unknown>, cells: readonly Cell[]): Outcome<unknown[]> {
  const values: unknown[] = [];
  for (const cell of cells) {
    const value = parameter.readCell(cell);
    if (isFault(value)) return named(value, parameter);
    values.push(value);
  }
  return values;
}

/** The rows in which at least one of the columns says something; columns of different lengths are a fault. */
export function rowsInUse(
  parameters: readonly Parameter<unknown>[],
  args: readonly Argument[],
): Outcome<KeptRows> {
  const columns: (readonly Cell[])[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const cells = args[index];
    if (!cells || !(parameter.takes === 'column' || parameter.takes === 'rows')) continue;
    const column = inReadingOrder(cells);
    if (columns[0] && column.length !== columns[0].length)
      return named(fault('wrongType', 'wrongShape'), parameter);
    columns.push(column);
  }
  const rows = columns[0]?.map((_, row) => row) ?? [];
  return rows.filter((row) => columns.some((column) => !isBlank(column[row])));
}

/** A column may lie sideways in the sheet. A loop: `flat` takes twenty times as long. */
function inReadingOrder(cells: NonNullable<Argument>): readonly Cell[] {
  if (cells.length === 1) return cells[0] ?? [];
  const column: Cell[] = [];
  for (const line of cells) for (let at = 0; at < line.length; at++) column.push(line[at]);
  return column;
}

/** A fault that knows its argument, or the error of an input cell, keeps it; any other is named after the parameter. */
function named(found: Fault, parameter: Parameter<unknown>): Fault {
  return found.argument === undefined || found.argument === ''
    ? { ...found, argument: parameter.name }
    : found;
}
