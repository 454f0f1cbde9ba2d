import { fault, isFault, type Fault, type Outcome } from '../../domain/fault';
import type { Answer, AnswerTable, FunctionDefinition } from './function-definition';
import type { Parameter } from './parameter';
import { readCell, readWhole, rowsInUse, type Argument, type KeptRows } from './read-argument';

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The cells of an argument that differ from row to row, and the place of their value among the rule's inputs. */
interface Varying {
  readonly index: number;
  readonly parameter: Parameter<unknown>;
  readonly cells: NonNullable<Argument>;
  /** A lone cell that cannot be read: the answer of every row, unless an argument before it has a fault too. */
  readonly always: Fault | null;
}

/** The rule's inputs: what is the same for every row is there already, what varies is read into its place row by row. */
interface Inputs {
  readonly values: unknown[];
  readonly varying: readonly Varying[];
}

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
  const inputs = inputsOf(parameters, args, rows);
  if (isFault(inputs)) return inputs;
  const compute = definition.compute as Compute; // arguments were read by their own parameters
  return definition.answer === 'table' ? wholeTable(compute, inputs) : rowByRow(compute, inputs, shape);
}

function wholeTable(compute: Compute, inputs: Inputs): Outcome<AnswerTable> {
  return readRow(inputs, 0, 0) ?? (compute(...inputs.values) as Outcome<AnswerTable>); // declared as a table
}

function rowByRow(compute: Compute, inputs: Inputs, shape: Shape): AnswerTable {
  const table = new Array<Outcome<Answer>[]>(shape.rows);
  for (let row = 0; row < shape.rows; row++) {
    // Made in its full length: a line that grows leaves its smaller selves to the garbage collector.
    const line = new Array<Outcome<Answer>>(shape.columns);
    for (let column = 0; column < shape.columns; column++) {
      line[column] = readRow(inputs, row, column) ?? (compute(...inputs.values) as Outcome<Answer>); // declared as a row
    }
    table[row] = line;
  }
  return table;
}

/** Reads what varies into its place; the first that cannot be read is the answer of the row. */
function readRow({ values, varying }: Inputs, row: number, column: number): Fault | null {
  for (const { index, parameter, cells, always } of varying) {
    const value = always ?? readCell(parameter, cells[row]?.[column]);
    if (isFault(value)) return value;
    values[index] = value;
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

function inputsOf(
  parameters: readonly Parameter<unknown>[],
  args: readonly Argument[],
  rows: KeptRows,
): Outcome<Inputs> {
  const values: unknown[] = [];
  const varying: Varying[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const cells = args[index];
    if (parameter.takes === 'cell' && cells) {
      const lone = isSingle(cells) ? readCell(parameter, cells[0]?.[0]) : undefined;
      const always = isFault(lone) ? lone : null;
      if (always !== null || !isSingle(cells)) varying.push({ index, parameter, cells, always });
      values.push(lone);
    } else {
      const value = takenWhole(parameter, cells, rows);
      if (isFault(value)) return value;
      values.push(value);
    }
  }
  return { values, varying };
}

/** A range that is no row's own, or an argument left out. */
function takenWhole(parameter: Parameter<unknown>, cells: Argument, rows: KeptRows): Outcome<unknown> {
  if (parameter.takes !== 'cell') return readWhole(parameter, cells, rows);
  return parameter.isOptional ? undefined : fault('missing', 'blank', parameter.name);
}
