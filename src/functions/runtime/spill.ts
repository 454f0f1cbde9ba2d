import { fault, isFault, type Fault, type Outcome } from '../../domain/fault';
import type { Answer, AnswerTable, FunctionDefinition } from './function-definition';
import type { Parameter } from './parameter';
import { readCell, readWhole, rowsInUse, type Argument, type KeptRows } from './read-argument';

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

type ReadAt = (row: number, column: number) => Outcome<unknown>;
type Compute = (...values: unknown[]) => Outcome<Answer> | Outcome<AnswerTable>;

/**
 * Answers a function over its arguments: single cells stand for every row, ranges go row by row, lists and columns are
 * taken whole. A fault stays in its own cell; ranges of different sizes are one fault for the whole call.
 */
export function spill(definition: FunctionDefinition, args: readonly Argument[]): Outcome<AnswerTable> {
  const { parameters } = definition;
  const shape = shapeOf(parameters, args);
  if (isFault(shape)) return shape;
  const rows = rowsInUse(parameters, args);
  if (isFault(rows)) return rows;
  const readers = parameters.map((parameter, index) => readerOf(parameter, args[index], shape, rows));
  const faulty = readers.find(isFault);
  if (faulty !== undefined) return faulty;
  const compute = definition.compute as Compute; // arguments were read by their own parameters
  return definition.answer === 'table'
    ? wholeTable(compute, readers as ReadAt[])
    : rowByRow(compute, readers as ReadAt[], shape);
}

function wholeTable(compute: Compute, readers: readonly ReadAt[]): Outcome<AnswerTable> {
  const values = new Array<unknown>(readers.length);
  return readInto(values, readers, 0, 0) ?? (compute(...values) as Outcome<AnswerTable>); // declared as a table
}

function rowByRow(compute: Compute, readers: readonly ReadAt[], shape: Shape): AnswerTable {
  const values = new Array<unknown>(readers.length);
  const table = new Array<Outcome<Answer>[]>(shape.rows);
  for (let row = 0; row < shape.rows; row++) {
    const line = new Array<Outcome<Answer>>(shape.columns);
    for (let column = 0; column < shape.columns; column++) {
      line[column] = readInto(values, readers, row, column) ?? (compute(...values) as Outcome<Answer>); // declared as a row
    }
    table[row] = line;
  }
  return table;
}

/** Reads one row's arguments into `values`; the first that cannot be read is the answer of that row. */
function readInto(values: unknown[], readers: readonly ReadAt[], row: number, column: number): Fault | null {
  let index = 0;
  for (const read of readers) {
    const value = read(row, column);
    if (isFault(value)) return value;
    values[index++] = value;
  }
  return null;
}

function shapeOf(parameters: readonly Parameter<unknown>[], args: readonly Argument[]): Outcome<Shape> {
  let shape: Shape = { rows: 1, columns: 1 };
  for (const [index, parameter] of parameters.entries()) {
    const cells = args[index];
    if (parameter.takes !== 'cell' || !cells || isSingle(cells)) continue;
    const own = { rows: cells.length, columns: cells[0]?.length ?? 1 };
    const isFirst = shape.rows === 1 && shape.columns === 1;
    if (!isFirst && (own.rows !== shape.rows || own.columns !== shape.columns)) {
      return fault('wrongType', 'wrongShape', parameter.name);
    }
    shape = own;
  }
  return shape;
}

function isSingle(cells: NonNullable<Argument>): boolean {
  return cells.length === 1 && cells[0]?.length === 1;
}

function readerOf(
  parameter: Parameter<unknown>,
  cells: Argument,
  shape: Shape,
  rows: KeptRows,
): Outcome<ReadAt> {
  if (parameter.takes !== 'cell') return constant(readWhole(parameter, cells, rows));
  if (!cells) return parameter.isOptional ? () => undefined : fault('missing', 'blank', parameter.name);
  if (isSingle(cells) && (shape.rows > 1 || shape.columns > 1)) {
    const value = readCell(parameter, cells[0]?.[0]);
    return () => value;
  }
  return (row, column) => readCell(parameter, cells[row]?.[column]);
}

function constant(value: Outcome<unknown>): Outcome<ReadAt> {
  return isFault(value) ? value : () => value;
}
