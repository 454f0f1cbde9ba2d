import { NO_DATE, type DayNumber } from '../../calendar/day-number';
import { isFault, type Outcome } from '../../fault';
import { intAt, realAt } from '../../ledger/column-access';
import type { ExchangeRates } from '../../ledger/currency-rates';
import type { Ledger } from '../../ledger/ledger';
import { SCORE_FACTORS, type ScoreFactor } from '../scorecard';
import { factorTable, type FactorTable } from './factor-table';
import { outcomesKnownOn, type InvoiceOutcomes } from './invoice-outcomes';

/** Earlier as-of dates, what each knew of every customer, and what became of the invoices that followed. */
export interface TrainingSet {
  /** Newest first. */
  readonly days: readonly DayNumber[];
  /** One entry a customer and day with invoices and a payment behind it; NaN where a factor was not known. */
  readonly values: ReadonlyMap<ScoreFactor, Float64Array>;
  readonly inTime: Float64Array;
  readonly late: Float64Array;
  /** The same with at most `MOST_OF_ONE` invoices an entry: the habits of one large customer say little of the others. */
  readonly damped: { readonly inTime: Float64Array; readonly late: Float64Array; readonly invoices: number };
  readonly invoices: number;
  readonly lateInvoices: number;
  /** Invoices of customers who had not paid anything yet, and how many of them came late. */
  readonly newInvoices: number;
  readonly newLateInvoices: number;
}

export interface TrainingOptions {
  /** Nothing that happened after this day is looked at. */
  readonly knownOn: DayNumber;
  /** Days after an as-of date whose invoices are judged. */
  readonly horizonDays: number;
  readonly lateDays: number;
  readonly halfLifeDays: number;
  readonly rates: ExchangeRates | undefined;
}

const STEP_DAYS = 30;
const MOST_STEPS = 12;
/** With many customers fewer days tell as much: they are taken further apart. */
const MOST_LINES = 200_000;
const MOST_OF_ONE = 20;
/** An as-of date needs this many days of history before it. */
const LEAST_HISTORY = 30;

/** Steps back month by month from the day, as far as the ledger goes, a year at most; yields between two days. */
export function* trainingSet(
  ledger: Ledger,
  options: TrainingOptions,
): Generator<undefined, Outcome<TrainingSet>> {
  const { knownOn, horizonDays, lateDays, halfLifeDays, rates } = options;
  const first = firstInvoice(ledger);
  const lines = newLines();
  const days: DayNumber[] = [];
  const stride = Math.ceil((MOST_STEPS * ledger.customer.values.length) / MOST_LINES);
  for (let n = stride; n <= MOST_STEPS; n += stride) {
    const day = knownOn - n * STEP_DAYS;
    if (day < first + LEAST_HISTORY) break;
    const table = factorTable(ledger, day, halfLifeDays, rates);
    if (isFault(table)) return table;
    const window = { after: day, until: Math.min(day + horizonDays, knownOn), lateDays };
    addLines(lines, table, outcomesKnownOn(ledger, window, knownOn));
    days.push(day);
    yield;
  }
  return setOf(days, lines);
}

interface Lines {
  readonly values: ReadonlyMap<ScoreFactor, number[]>;
  readonly inTime: number[];
  readonly late: number[];
  newInTime: number;
  newLate: number;
}

function newLines(): Lines {
  const values = new Map(SCORE_FACTORS.map((factor): [ScoreFactor, number[]] => [factor, []]));
  return { values, inTime: [], late: [], newInTime: 0, newLate: 0 };
}

function addLines(lines: Lines, table: FactorTable, outcomes: InvoiceOutcomes): void {
  for (let k = 0; k < table.customerCount; k++) {
    const inTime = realAt(outcomes.inTime, k);
    const late = realAt(outcomes.late, k);
    if (inTime + late === 0) continue;
    if (realAt(table.paidCount, k) === 0) {
      lines.newInTime += inTime;
      lines.newLate += late;
      continue;
    }
    for (const [factor, column] of table.values) lines.values.get(factor)?.push(realAt(column, k));
    lines.inTime.push(inTime);
    lines.late.push(late);
  }
}

function setOf(days: readonly DayNumber[], lines: Lines): TrainingSet {
  const inTime = Float64Array.from(lines.inTime);
  const late = Float64Array.from(lines.late);
  const share = inTime.map((count, line) => Math.min(1, MOST_OF_ONE / (count + realAt(late, line))));
  const dampedOf = (column: Float64Array) => column.map((count, line) => count * realAt(share, line));
  const damped = { inTime: dampedOf(inTime), late: dampedOf(late) };
  const lateInvoices = sumOf(late);
  return {
    days,
    values: new Map([...lines.values].map(([factor, column]) => [factor, Float64Array.from(column)])),
    inTime,
    late,
    damped: { ...damped, invoices: sumOf(damped.inTime) + sumOf(damped.late) },
    invoices: sumOf(inTime) + lateInvoices,
    lateInvoices,
    newInvoices: lines.newInTime + lines.newLate,
    newLateInvoices: lines.newLate,
  };
}

function firstInvoice(ledger: Ledger): DayNumber {
  let first = Infinity;
  for (let i = 0; i < ledger.rowCount; i++) {
    const day = intAt(ledger.invoiceDate, i);
    if (day !== NO_DATE && day < first) first = day;
  }
  return first;
}

function sumOf(column: Float64Array): number {
  return column.reduce((sum, count) => sum + count, 0);
}
