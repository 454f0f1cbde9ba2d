import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  summariseCustomers,
  type CustomerSummary,
  type SummaryOptions,
} from '../../../src/domain/aging/summarise-customers';
import { isFault } from '../../../src/domain/fault';
import { findHeader } from '../../../src/domain/ledger/find-header';
import { LedgerBuilder, type LedgerReading } from '../../../src/domain/ledger/ledger-builder';
import { openAmount } from '../../../src/domain/ledger/open-amount';
import { proposeMapping } from '../../../src/domain/ledger/propose-mapping';
import { readRows, record } from '../ledger/ledger-of';

const AS_OF = 45930;

function summaryOf(
  rows: readonly (readonly unknown[])[],
  options: Partial<SummaryOptions> = {},
): CustomerSummary {
  const summary = summariseCustomers(readRows(rows).ledger, { asOf: AS_OF, ...options });
  if (isFault(summary)) throw new Error(summary.reason);
  return summary;
}

describe('summariseCustomers', () => {
  // 8,000 sold 15 days ago and 4,000 sold 40 days ago at 30 days: AccountingCoach prints 8,000 current and 4,000 in 1-30.
  const aged = [
    record({ invoiceDate: AS_OF - 15, dueDate: AS_OF + 15, amount: 8000 }),
    record({ invoiceDate: AS_OF - 40, dueDate: AS_OF - 10, amount: 4000 }),
  ];

  it('ages open items by due date', () => {
    expect(summaryOf(aged).totals).toMatchObject({
      open: 12_000,
      overdue: 4000,
      buckets: [8000, 4000, 0, 0, 0, 0],
      overdueCount: 1,
    });
  });

  it('ages them by invoice date when asked', () => {
    expect(summaryOf(aged, { basis: 'invoice' }).totals.buckets).toEqual([0, 8000, 4000, 0, 0, 0]);
  });

  it('keeps credits and undated debt apart, and leaves later invoices out', () => {
    const rows = [
      ...aged,
      record({ amount: -5000, dueDate: AS_OF - 90 }),
      record({ amount: 700, dueDate: '' }),
      record({ invoiceDate: AS_OF + 5, amount: 9999 }),
    ];
    const { exposure, totals } = summaryOf(rows);
    expect(totals).toMatchObject({
      open: 7700,
      undated: 700,
      unapplied: -5000,
      buckets: [8000, 4000, 0, 0, 0, 0],
    });
    expect([...exposure.openCount]).toEqual([4]);
    expect([...exposure.oldestDaysOverdue]).toEqual([10]);
  });

  it('adds up what is disputed, open and sold', () => {
    const rows = [
      record({ amount: 10, disputed: true }),
      record({ amount: 20, disputed: true, paidDate: AS_OF - 1 }),
      record({ amount: 40, invoiceDate: AS_OF - 90 }),
      record({ amount: 80, invoiceDate: AS_OF - 365 }),
      record({ amount: -1 }),
    ];
    const { exposure, sales, totals } = summaryOf(rows);
    expect([...exposure.disputed]).toEqual([10]);
    expect([...sales.disputedLast365Days]).toEqual([30]);
    expect([...sales.firstInvoiceDate]).toEqual([AS_OF - 365]);
    expect(totals).toMatchObject({ salesLast90Days: 29, salesLast365Days: 69 });
  });

  it('weighs days late and days to pay by amount, early payments negative', () => {
    const rows = [
      record({ invoiceDate: AS_OF - 100, dueDate: AS_OF - 70, paidDate: AS_OF - 50, amount: 1000 }),
      record({ invoiceDate: AS_OF - 100, dueDate: AS_OF - 70, paidDate: AS_OF - 78, amount: 3000 }),
      record({ amount: 6000 }),
      record({ amount: 6000, paidDate: AS_OF + 1 }),
      record({ amount: -500, paidDate: AS_OF - 1 }),
    ];
    const { behaviour } = summaryOf(rows);
    expect([...behaviour.recordCount, ...behaviour.paidCount, ...behaviour.paidLateCount]).toEqual([5, 2, 1]);
    expect([...behaviour.weightedDaysLate]).toEqual([-1]);
    expect([...behaviour.weightedDaysLateFloored]).toEqual([5]);
    expect([...behaviour.meanDaysLate, ...behaviour.lateShare, ...behaviour.maxDaysLate]).toEqual([
      6, 0.5, 20,
    ]);
    expect([...behaviour.weightedDaysToPay, ...behaviour.meanDaysToPay]).toEqual([29, 36]);
    expect([...behaviour.lastPaymentDate]).toEqual([AS_OF - 50]);
  });

  it('leaves payments without a date out of the means that need it, and says NaN without any', () => {
    const rows = [
      record({ dueDate: '', paidDate: AS_OF, invoiceDate: AS_OF - 10 }),
      record({ customer: 'Umbra' }),
      record({ invoiceDate: '', dueDate: AS_OF - 5, paidDate: AS_OF }),
    ];
    const { behaviour } = summaryOf(rows);
    expect([...behaviour.weightedDaysLate]).toEqual([5, Number.NaN]);
    expect([...behaviour.meanDaysToPay]).toEqual([10, Number.NaN]);
  });

  it('refuses edges that do not rise, and currencies without a rate', () => {
    const { ledger } = readRows([record(), record({ currency: 'USD' })]);
    expect(summariseCustomers(ledger, { asOf: AS_OF, edges: [60, 30], rates: new Map() })).toMatchObject({
      reason: 'notIncreasing',
    });
    expect(summariseCustomers(ledger, { asOf: AS_OF })).toMatchObject({ reason: 'noExchangeRate' });
  });

  const row = fc
    .record({
      customer: fc.constantFrom('Acme', 'Umbra', 'Nimbus'),
      invoiceDate: fc.oneof(fc.constant(''), fc.integer({ min: AS_OF - 500, max: AS_OF + 20 })),
      dueDate: fc.oneof(fc.constant(''), fc.integer({ min: AS_OF - 400, max: AS_OF + 60 })),
      amount: fc.integer({ min: -50_000, max: 90_000 }).map((cents) => cents / 100),
      paidDate: fc.oneof(fc.constant(''), fc.integer({ min: AS_OF - 300, max: AS_OF + 30 })),
      openAmount: fc.oneof(
        fc.constant(''),
        fc.integer({ min: 0, max: 90_000 }).map((cents) => cents / 100),
      ),
      disputed: fc.boolean(),
    })
    .map(record);
  const rows = fc.array(row, { maxLength: 60 });
  const cents = (money: number) => Math.round(money * 100);

  it('ties out: buckets, undated and unapplied make the open total, which is the sum of the open amounts', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('due' as const, 'invoice' as const), (all, basis) => {
        const { ledger } = readRows(all);
        const { totals, exposure } = summaryOf(all, { basis });
        const byRecord = Array.from({ length: ledger.rowCount }, (_, i) => openAmount(ledger, i, AS_OF));
        const parts = [...totals.buckets, totals.undated, totals.unapplied].reduce(
          (sum, part) => sum + part,
          0,
        );
        expect(cents(parts)).toBe(cents(totals.open));
        expect(cents(totals.open)).toBe(cents(byRecord.reduce((sum, open) => sum + open, 0)));
        expect(cents([...exposure.open].reduce((sum, open) => sum + open, 0))).toBe(cents(totals.open));
        expect(totals.overdue).toBeLessThanOrEqual(totals.open - totals.unapplied + 0.005);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const straight = summaryOf(all).totals;
        const reversed = summaryOf([...all].reverse()).totals;
        expect(reversed.buckets.map(cents)).toEqual(straight.buckets.map(cents));
        expect([reversed.open, reversed.overdue, reversed.salesLast365Days].map(cents)).toEqual(
          [straight.open, straight.overdue, straight.salesLast365Days].map(cents),
        );
        expect(reversed.openCount).toBe(straight.openCount);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });
});

const HISTORY = join(__dirname, '../../../../shared/data/ibm-late-payments');

function readHistory(): { reading: LedgerReading; summary: CustomerSummary } {
  const lines = readFileSync(join(HISTORY, 'ledger.csv'), 'utf8').trimEnd().split(/\r?\n/);
  const grid = lines.map((line) => line.split(','));
  const header = findHeader(grid);
  if (isFault(header)) throw new Error(header.reason);
  const { mapping } = proposeMapping(header.headers, grid.slice(1, 200));
  const builder = new LedgerBuilder(mapping, { titles: header.headers });
  builder.add(grid.slice(1), 1);
  const reading = builder.finish();
  const summary = summariseCustomers(reading.ledger, { asOf: 41_455 });
  if (isFault(summary)) throw new Error(summary.reason);
  return { reading, summary };
}

(existsSync(HISTORY) ? describe : describe.skip)('the IBM payment history at 2013-06-30', () => {
  it('is read without a finding', () => {
    const { reading } = readHistory();
    expect([reading.ledger.rowCount, reading.findings]).toEqual([1930, []]);
  });

  it('has the open balance, the buckets and the sales of the independent calculation', () => {
    const { totals } = readHistory().summary;
    expect(totals.openCount).toBe(84);
    expect(totals.open).toBeCloseTo(5119.85, 6);
    expect(totals.buckets.map((bucket) => bucket.toFixed(2))).toEqual([
      '4284.29',
      '835.56',
      '0.00',
      '0.00',
      '0.00',
      '0.00',
    ]);
    expect(totals.overdueCount).toBe(12);
    expect(totals.salesLast90Days).toBeCloseTo(19_903.7, 6);
    expect(totals.salesLast365Days).toBeCloseTo(78_704.45, 6);
  });

  it('has its customers, with and without open items', () => {
    const { summary } = readHistory();
    expect(summary.customers).toHaveLength(100);
    expect([...summary.exposure.openCount].filter((count) => count > 0)).toHaveLength(52);
    expect([...summary.behaviour.paidCount].reduce((sum, count) => sum + count, 0)).toBe(1846);
  });
});
