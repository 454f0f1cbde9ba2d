import type { FunctionCall } from '../book/book';
import type { CellValue } from '../book/cell-value';
import type { FunctionMetadata } from './functions-metadata';

type Arguments = FunctionCall['args'];

export interface Lifted {
  readonly rowCount: number;
  readonly columnCount: number;
  /** One list of arguments for each cell of the result, row by row. */
  readonly calls: readonly Arguments[];
}

/**
 * A range given where the function takes a single value: Excel calls the function once for every cell and spills the
 * results. A range of one row or column is repeated along the other direction; where ranges differ otherwise, the
 * places outside the smaller one are #N/A.
 */
export function liftCall(description: FunctionMetadata, args: Arguments): Lifted {
  const isLifted = args.map(
    (argument, index) => argument !== null && takesSingle(description, index) && isRange(argument),
  );
  const ranges = args.filter((argument, index) => argument !== null && isLifted[index]);
  if (ranges.length === 0) return { rowCount: 1, columnCount: 1, calls: [args] };
  const rowCount = Math.max(...ranges.map((range) => range?.length ?? 1));
  const columnCount = Math.max(...ranges.map((range) => range?.[0]?.length ?? 1));
  const calls = Array.from({ length: rowCount * columnCount }, (_, place) => {
    const row = Math.floor(place / columnCount);
    const column = place % columnCount;
    return args.map((argument, index) =>
      argument !== null && isLifted[index] ? cellOf(argument, row, column) : argument,
    );
  });
  return { rowCount, columnCount, calls };
}

function takesSingle(description: FunctionMetadata, index: number): boolean {
  const parameter = description.parameters?.[index];
  return parameter !== undefined && parameter.repeating !== true && parameter.dimensionality !== 'matrix';
}

function isRange(argument: CellValue[][]): boolean {
  return argument.length > 1 || (argument[0]?.length ?? 0) > 1;
}

function cellOf(range: CellValue[][], row: number, column: number): CellValue[][] {
  const cells = range.length === 1 ? range[0] : range[row];
  const value = cells?.length === 1 ? cells[0] : cells?.[column];
  return [[value === undefined ? { error: '#N/A' } : value]];
}
