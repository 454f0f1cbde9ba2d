import { isBlank, type Cell } from '../src/cells/cell';
import { agingBucket, agingBucketCode } from '../src/domain/aging/aging-bucket';
import { DEFAULT_AGING_EDGES } from '../src/domain/aging/aging-edges';
import { discountAmount } from '../src/domain/discount/amount-payable';
import { isFault } from '../src/domain/fault';
import { dueDate } from '../src/domain/terms/due-date';
import { parseTerms } from '../src/domain/terms/parse-terms';
import { FUNCTIONS } from '../src/functions/catalogue';
import { answerCall } from '../src/functions/runtime/answer';
import type { FunctionDefinition } from '../src/functions/runtime/function-definition';
import type { Argument } from '../src/functions/runtime/read-argument';

/** One function over the same cells in three ways; each answers a column of cells. */
export interface Contest {
  readonly id: string;
  /** One call with whole columns, as a formula that spills makes it. */
  readonly spilled: () => unknown[][];
  /** The rule called row by row, with nothing between the cells and it but a look at their types. */
  readonly plainLoop: () => unknown[][];
  /** One call a row, as a formula that was filled down makes it. */
  readonly separateCalls: () => unknown[][];
}

type Column = readonly (readonly Cell[])[];
/** The cells of a contest by the name of the parameter: a column, or one cell that stands for every row. */
type Cells = Readonly<Record<string, Column>>;

const AS_OF = 46_000;
const TERMS = ['Net 30', '2/10 net 30', '月结30天', '3/10 1/20 n/60', '30 Prox', '货到付款', 'Net 60 EOM'];
const AGING_CELLS = ['dueDate', 'asOf'];
const DUE_DATE_CELLS = ['invoiceDate', 'terms'];
const DISCOUNT_CELLS = ['invoiceAmount', 'invoiceDate', 'terms', 'payDate'];

/** Every contest. One row in a hundred has a blank date, as ledgers do. */
export function contests(rows: number): readonly Contest[] {
  hostErrors();
  const cells = ledgerCells(rows);
  return [
    contest('AGING.BUCKET', cells, AGING_CELLS, (row) => {
      const due = cellAt(cells, 'dueDate', row);
      if (typeof due !== 'number') return blankOrWrong(due);
      return agingBucketCode(agingBucket(AS_OF - Math.floor(due), DEFAULT_AGING_EDGES), DEFAULT_AGING_EDGES);
    }),
    contest('TERMS.DUEDATE', cells, DUE_DATE_CELLS, (row) => {
      const invoiceDate = cellAt(cells, 'invoiceDate', row);
      const terms = termsAt(cells, row);
      if (typeof invoiceDate !== 'number') return blankOrWrong(invoiceDate);
      return isFault(terms) ? terms : dueDate(Math.floor(invoiceDate), terms);
    }),
    contest('DISCOUNT.VALUE', cells, DISCOUNT_CELLS, (row) => {
      const amount = cellAt(cells, 'invoiceAmount', row);
      const invoiceDate = cellAt(cells, 'invoiceDate', row);
      const terms = termsAt(cells, row);
      const payDate = cellAt(cells, 'payDate', row);
      if (typeof amount !== 'number') return blankOrWrong(amount);
      if (typeof invoiceDate !== 'number') return blankOrWrong(invoiceDate);
      if (isFault(terms)) return terms;
      if (typeof payDate !== 'number') return blankOrWrong(payDate);
      return discountAmount(amount, Math.floor(invoiceDate), terms, Math.floor(payDate));
    }),
  ];
}

function contest(
  id: string,
  cells: Cells,
  names: readonly string[],
  rule: (row: number) => unknown,
): Contest {
  const definition = FUNCTIONS.find((candidate) => candidate.id === id);
  if (definition === undefined) throw new Error(`There is no function AR.${id}.`);
  const columns = definition.parameters.map(({ name }): Argument =>
    names.includes(name) ? cells[name] : null,
  );
  const rowCount = Math.max(...columns.map((column) => column?.length ?? 0));
  return {
    id,
    spilled: () => answerCall(definition, columns),
    plainLoop: () => column(rowCount, rule),
    separateCalls: () => separately(definition, columns, rowCount),
  };
}

function separately(
  definition: FunctionDefinition,
  columns: readonly Argument[],
  rowCount: number,
): unknown[][] {
  return column(rowCount, (row) => {
    const single = columns.map((cells): Argument =>
      cells && cells.length > 1 ? [[cells[row]?.[0]]] : cells,
    );
    return answerCall(definition, single)[0]?.[0];
  });
}

function column(rowCount: number, valueOf: (row: number) => unknown): unknown[][] {
  const table = new Array<unknown[]>(rowCount);
  for (let row = 0; row < rowCount; row++) table[row] = [valueOf(row)];
  return table;
}

function ledgerCells(rows: number): Cells {
  const cellsOf = (cellOf: (row: number) => Cell): Column =>
    Array.from({ length: rows }, (_, row) => [cellOf(row)]);
  return {
    invoiceAmount: cellsOf((row) => 100 + ((row * 7919) % 900_000) / 100),
    invoiceDate: cellsOf((row) => AS_OF - ((row * 31) % 400)),
    dueDate: cellsOf((row) => (row % 100 === 99 ? '' : AS_OF + 60 - ((row * 37) % 400))),
    terms: cellsOf((row) => TERMS[(row * 13) % TERMS.length]),
    payDate: cellsOf((row) => (row % 100 === 49 ? '' : AS_OF + 20 - ((row * 31) % 400))),
    asOf: [[AS_OF]],
  };
}

const cellAt = (cells: Cells, name: string, row: number): Cell => cells[name]?.[row]?.[0];

/** A plain loop, too, would not parse the same few texts a hundred thousand times. */
const parsed = new Map<string, ReturnType<typeof parseTerms>>();

function termsAt(cells: Cells, row: number): ReturnType<typeof parseTerms> {
  const text = String(cellAt(cells, 'terms', row));
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const terms = parseTerms(text);
  parsed.set(text, terms);
  return terms;
}

const BLANK = { code: '#N/A' };
const WRONG = { code: '#VALUE!' };
const blankOrWrong = (cell: Cell): unknown => (isBlank(cell) ? BLANK : WRONG);

/** The two names of the host that answers need. */
function hostErrors(): void {
  class HostError {
    readonly code: string;
    readonly message: string | undefined;

    constructor(code: string, message?: string) {
      this.code = code;
      this.message = message;
    }
  }
  const ErrorCode = {
    invalidValue: '#VALUE!',
    notAvailable: '#N/A',
    invalidNumber: '#NUM!',
    divisionByZero: '#DIV/0!',
  };
  Object.assign(globalThis, { CustomFunctions: { Error: HostError, ErrorCode } });
}
