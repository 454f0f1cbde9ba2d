import { isBlank, type Cell } from '../../cells/cell';
import { fault, isFault, type Fault, type Outcome } from '../../domain/fault';
import type { Answer, RowFunction } from './function-definition';
import type { ListParameter, Parameter } from './parameter';

/** An argument as Excel hands it over: always a matrix, or null when it was left out. */
export type Argument = readonly (readonly Cell[])[] | null | undefined;

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

type Value = unknown;
type ReadAt = (row: number, column: number) => Outcome<Value>;

/**
 * Answers a row function over its arguments: single cells stand for every row, ranges go row by row.
 * A fault stays in its own cell; ranges of different sizes are one fault for the whole call.
 */
export function spill(definition: RowFunction, args: readonly Argument[]): Outcome<Outcome<Answer>[][]> {
  const shape = shapeOf(definition.parameters, args);
  if (isFault(shape)) return shape;
  const readers: ReadAt[] = [];
  for (const [index, parameter] of definition.parameters.entries()) {
    const reader = readerOf(parameter, args[index], shape);
    if (isFault(reader)) return [[named(reader, parameter)]];
    readers.push(reader);
  }
  return answers(definition, readers, shape);
}

function answers(definition: RowFunction, readers: readonly ReadAt[], shape: Shape): Outcome<Answer>[][] {
  const compute = definition.compute as (...values: Value[]) => Outcome<Answer>; // arguments were read by their own parameters
  const values: Value[] = new Array<Value>(readers.length);
  const table: Outcome<Answer>[][] = new Array<Outcome<Answer>[]>(shape.rows);
  for (let row = 0; row < shape.rows; row++) {
    const line: Outcome<Answer>[] = new Array<Outcome<Answer>>(shape.columns);
    for (let column = 0; column < shape.columns; column++) {
      line[column] = readInto(values, readers, definition.parameters, row, column) ?? compute(...values);
    }
    table[row] = line;
  }
  return table;
}

/** Reads one row's arguments into `values`; the first that cannot be read is the answer of that row. */
function readInto(
  values: Value[],
  readers: readonly ReadAt[],
  parameters: readonly Parameter<unknown>[],
  row: number,
  column: number,
): Fault | null {
  for (let index = 0; index < readers.length; index++) {
    const value = readers[index]?.(row, column);
    if (isFault(value)) return named(value, parameters[index]);
    values[index] = value;
  }
  return null;
}

function shapeOf(parameters: readonly Parameter<unknown>[], args: readonly Argument[]): Outcome<Shape> {
  let shape: Shape = { rows: 1, columns: 1 };
  for (const [index, parameter] of parameters.entries()) {
    const cells = args[index];
    if (parameter.isList || !cells || isSingle(cells)) continue;
    const own = { rows: cells.length, columns: cells[0]?.length ?? 1 };
    const isFirst = shape.rows === 1 && shape.columns === 1;
    if (!isFirst && (own.rows !== shape.rows || own.columns !== shape.columns)) {
      return fault('wrongType', 'wrongShape', parameter.name);
    }
    shape = own;
  }
  return shape;
}

function isSingle(cells: readonly (readonly Cell[])[]): boolean {
  return cells.length === 1 && cells[0]?.length === 1;
}

function readerOf(parameter: Parameter<unknown>, cells: Argument, shape: Shape): Outcome<ReadAt> {
  if (!cells) return absent(parameter);
  if (parameter.isList) return constant(readList(parameter as ListParameter<unknown>, cells));
  if (isSingle(cells) && (shape.rows > 1 || shape.columns > 1)) {
    const value = readOne(parameter, cells[0]?.[0]);
    return () => value;
  }
  return (row, column) => readOne(parameter, cells[row]?.[column]);
}

function readOne(parameter: Parameter<unknown>, cell: Cell): Outcome<Value> {
  return parameter.isOptional && isBlank(cell) ? undefined : parameter.read(cell);
}

function absent(parameter: Parameter<unknown>): Outcome<ReadAt> {
  return parameter.isOptional ? constant(undefined) : fault('missing', 'blank');
}

function constant(value: Outcome<Value>): Outcome<ReadAt> {
  return isFault(value) ? value : () => value;
}

/** A blank range is as good as none: the default applies. */
function readList(parameter: ListParameter<unknown>, cells: readonly (readonly Cell[])[]): Outcome<Value> {
  const items: Value[] = [];
  for (const line of cells) {
    for (const cell of line) {
      if (isBlank(cell)) continue;
      const item = parameter.readItem(cell);
      if (isFault(item)) return item;
      items.push(item);
    }
  }
  return items.length > 0 ? items : parameter.isOptional ? undefined : fault('missing', 'blank');
}

/** An error cell keeps its error in `argument`; any other fault is named after the parameter it came from. */
function named(found: Fault, parameter: Parameter<unknown> | undefined): Fault {
  return found.argument !== undefined || parameter === undefined ? found : { ...found, argument: parameter.name };
}
