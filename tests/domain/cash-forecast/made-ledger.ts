import type { Ledger } from '../../../src/domain/ledger/ledger';
import { readRows } from '../ledger/ledger-of';

/** A ledger whose habits of payment are known because they were made. */
export interface MadeLedger {
  readonly customers: number;
  readonly days: number;
  /** Invoices of a customer a year. */
  readonly invoicesPerYear: number;
  /** Days late of an invoice: `customer` from 0, `chance` a uniform number. */
  readonly daysLate: (customer: number, chance: () => number) => number;
  readonly currencyOf?: (customer: number) => string;
  readonly terms?: number;
}

/** The first day of made ledgers: 2022-01-03. */
export const FIRST_DAY = 44_564;

/** Uniform numbers that are the same in every run. */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The low bits of such a generator hardly change.
    return (state >>> 8) / 2 ** 24;
  };
}

/** Rows in the columns of `COLUMNS`: the whole history, as nobody could know it before its end. */
export function madeRows(made: MadeLedger, seed = 7): unknown[][] {
  const chance = chances(seed);
  const terms = made.terms ?? 30;
  const rows: unknown[][] = [];
  for (let customer = 0; customer < made.customers; customer++) {
    for (
      let day = chance() * 20;
      day < made.days;
      day += (365 / made.invoicesPerYear) * (0.2 + 1.6 * chance())
    ) {
      const invoiced = FIRST_DAY + Math.floor(day);
      const due = invoiced + terms;
      const paid = Math.max(invoiced, due + Math.round(made.daysLate(customer, chance)));
      const amount = Math.round(100 * (200 + 800 * chance())) / 100;
      rows.push([
        `C${customer}`,
        `I${rows.length}`,
        invoiced,
        due,
        amount,
        paid,
        '',
        made.currencyOf?.(customer) ?? 'EUR',
        false,
      ]);
    }
  }
  return rows;
}

export function madeLedger(made: MadeLedger, seed?: number): Ledger {
  return readRows(madeRows(made, seed)).ledger;
}

/** About normal: the mean of twelve uniform numbers. */
export function roughlyNormal(chance: () => number): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += chance();
  return sum;
}
