import type { Cell } from '../../cells/cell';
import { isFault, type Fault, type Outcome } from '../../domain/fault';
import type { TableRows } from './parameter';

/**
 * Reads a table of the policy row by row; the first row that cannot be read is the fault of the argument. A row of titles
 * above the figures, which a range may include and a table's name does not, is passed over: it has text in `figure`.
 */
export function readPolicyRows<Row>(
  argument: string,
  rows: TableRows,
  figure: number,
  read: (cells: readonly Cell[]) => Outcome<Row>,
): Outcome<readonly Row[]> {
  const hasTitles = typeof rows[0]?.[figure] === 'string' && rows[0][figure] !== '';
  const body = (hasTitles ? rows.slice(1) : rows).map(read);
  const found = body.find((row): row is Fault => isFault(row));
  return found === undefined ? body.filter((row): row is Row => !isFault(row)) : { ...found, argument };
}
