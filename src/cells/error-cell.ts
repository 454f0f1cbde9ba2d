import type { Cell } from './cell';
import { fault, type Fault, type FaultKind } from '../domain/fault';

const KIND_OF_ERROR: Readonly<Record<string, FaultKind>> = {
  '#N/A': 'missing',
  '#NUM!': 'outOfRange',
  '#DIV/0!': 'zeroDivision',
};

const ERROR_TEXT =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** The error a cell holds, such as '#N/A', or null when it holds none. */
export function errorIn(cell: Cell): string | null {
  if (typeof cell === 'string') return ERROR_TEXT.test(cell) ? cell : null;
  if (typeof cell === 'object' && cell !== null && 'code' in cell) return String(cell.code);
  return null;
}

/** An error cell answers with its own error, so that one bad row stays one bad row. */
export function faultOfErrorCell(error: string): Fault {
  return fault(KIND_OF_ERROR[error] ?? 'wrongType', 'errorCell', error);
}
