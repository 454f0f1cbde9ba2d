import { adjustToBusinessDay, WEEKENDS_ONLY } from '../../../src/domain/calendar/business-day';
import {
  collectionsOutlook,
  type CurrencyOutlook,
} from '../../../src/domain/cash-forecast/collections-outlook';
import { forecastAt } from '../../../src/domain/cash-forecast/past-forecasts';
import { receiptDayOf } from '../../../src/domain/cash-forecast/receipt-day';
import type { Ledger } from '../../../src/domain/ledger/ledger';
import { sumOf } from '../../../src/domain/sum-of';
import { readRows, record } from '../ledger/ledger-of';
import { FIRST_DAY, madeLedger, madeRows, roughlyNormal, type MadeLedger } from './made-ledger';

const SAME_DAY = (day: number): number => day;
const SPAN = { weeks: 13, receiptDay: SAME_DAY };
const AS_OF = FIRST_DAY + 640;

/** Forty customers, each with its own habit: from a week early to a month late, give or take a few days. */
const HABITS: MadeLedger = {
  customers: 40,
  days: 760,
  invoicesPerYear: 14,
  daysLate: (customer, chance) => (customer % 20) * 2 - 7 + 4 * roughlyNormal(chance),
};

function only(outlook: { readonly currencies: readonly CurrencyOutlook[] }): CurrencyOutlook {
  const [one] = outlook.currencies;
  if (one === undefined || outlook.currencies.length !== 1) throw new Error('The ledger is in one currency.');
  return one;
}

describe('the collections forecast', () => {
  const ledger = madeLedger(HABITS);
  const outlook = collectionsOutlook(ledger, AS_OF, SPAN);
  const one = only(outlook);

  it('expects no more than what is open, and as much as came in, within a twentieth', () => {
    const expected = sumOf(one.forecast.weeks, ({ outlook: week }) => week.mean);
    const [came, weeks] = receivedOf(ledger, AS_OF);
    expect(expected).toBeLessThanOrEqual(one.open + 1e-6);
    expect(Math.abs(expected - came)).toBeLessThan(0.05 * came);
    const missed = sumOf(one.forecast.weeks, ({ outlook: week }) =>
      Math.abs(week.mean - (weeks.shift() ?? 0)),
    );
    expect(missed / came).toBeLessThan(0.25);
  });

  it('is nearer to what came in than every simple rule, week by week and without bias', () => {
    const { forecast, onDueDate, onAverage, onCustomerAverage } = one.backtest?.errors ?? missing();
    expect(forecast.weightedError).toBeLessThan(onDueDate.weightedError * 0.6);
    expect(forecast.weightedError).toBeLessThan(onAverage.weightedError * 0.6);
    expect(forecast.weightedError).toBeLessThan(onCustomerAverage.weightedError * 0.95);
    expect(Math.abs(forecast.bias)).toBeLessThan(0.02);
  });

  it('states bands that hold what they say, within sampling error', () => {
    for (const { chance, weeks, share, standardError } of one.backtest?.coverage ?? []) {
      expect(weeks).toBeGreaterThan(150);
      expect(Math.abs(share - chance)).toBeLessThan(2.6 * standardError);
    }
    expect(one.backtest?.coverage.map(({ chance }) => chance)).toEqual([0.5, 0.8]);
  });

  it('tells dates by which invoices were paid as often as it said', () => {
    for (const { expectedShare, paidShare, standardError } of outlook.dates) {
      expect(Math.abs(paidShare - expectedShare)).toBeLessThan(Math.max(0.05, 3 * standardError));
    }
  });

  it('never expects money on the as-of date or before, however late an invoice is', () => {
    for (const { likelyDate, cautiousDate } of outlook.invoices) {
      expect(likelyDate).toBeGreaterThan(AS_OF);
      expect(cautiousDate).toBeGreaterThanOrEqual(likelyDate);
    }
    expect(outlook.invoices).toHaveLength(one.invoices);
  });

  it('expects a promised invoice on its day at the earliest, and loses nothing of it', () => {
    const largest = outlook.invoices.reduce((a, b) => (b.open > a.open ? b : a));
    const promised = new Int32Array(ledger.rowCount);
    promised[largest.record] = AS_OF + 60;
    const small = { weeks: 13, receiptDay: SAME_DAY };
    const before = forecastAt(ledger, AS_OF, small).byCurrency[1];
    const after = forecastAt(ledger, AS_OF, small, promised).byCurrency[1];
    const total = (means: Float64Array | undefined): number =>
      means?.reduce((sum, mean) => sum + mean, 0) ?? 0;
    expect(total(after?.mean)).toBeCloseTo(total(before?.mean), 6);
    expect((after?.mean[8] ?? 0) - (before?.mean[8] ?? 0)).toBeGreaterThan(0.9 * largest.open);
  });

  it('knows nothing of what happens after the as-of date', () => {
    const known = madeRows(HABITS).map((row) => {
      const [paid, invoiced] = [Number(row[5]), Number(row[2])];
      if (invoiced > AS_OF) return [...row.slice(0, 4), 999_999, FIRST_DAY + 650, ...row.slice(6)];
      return paid > AS_OF ? [...row.slice(0, 5), '', ...row.slice(6)] : row;
    });
    expect(collectionsOutlook(readRows(known).ledger, AS_OF, SPAN)).toEqual(outlook);
  });
});

describe('the ledger behind a forecast', () => {
  it('may be in several currencies: money is apart, habits are learned from all', () => {
    const mixed = { ...HABITS, currencyOf: (customer: number) => (customer % 4 === 0 ? 'USD' : 'EUR') };
    const whole = only(collectionsOutlook(madeLedger(HABITS), FIRST_DAY + 240, SPAN));
    const { currencies } = collectionsOutlook(madeLedger(mixed), FIRST_DAY + 240, SPAN);
    expect(currencies.map(({ currency }) => currency).sort()).toEqual(['EUR', 'USD']);
    expect(sumOf(currencies, ({ open }) => open)).toBeCloseTo(whole.open, 6);
    expect(sumOf(currencies, ({ invoices }) => invoices)).toBe(whole.invoices);
  });

  it('may have no payments at all: invoices then come in from the due date on, and no backtest is made', () => {
    const rows = [0, 1, 2].map((i) => record({ invoiceNumber: `N${i}`, dueDate: 46_000 + 10 * i }));
    const outlook = collectionsOutlook(readRows(rows).ledger, 45_990, SPAN);
    const one = only(outlook);
    expect(one.backtest).toBeUndefined();
    expect(outlook.payments).toBe(0);
    expect(one.forecast.weeks[0]?.outlook.mean).toBe(0);
    expect(sumOf(one.forecast.weeks, ({ outlook: week }) => week.mean)).toBeGreaterThan(250);
  });

  it('may have open items that no date can be told of: they are counted and left out', () => {
    const rows = [record({ dueDate: '' }), record({ amount: -40, dueDate: '' }), record({ amount: 70 })];
    const { unplaced, open, invoices } = only(collectionsOutlook(readRows(rows).ledger, 45_990, SPAN));
    expect(unplaced).toEqual({ undated: 1, undatedAmount: 100, credits: 1, creditAmount: -40 });
    expect([open, invoices]).toEqual([70, 1]);
  });

  it('may be empty', () => {
    expect(collectionsOutlook(readRows([]).ledger, 45_990, SPAN).currencies).toEqual([]);
  });
});

describe('the day on which money arrives', () => {
  const holiday = FIRST_DAY + 651;
  const calendar = { ...WEEKENDS_ONLY, holidays: new Set([holiday]) };

  it('is the next business day where the ledger has no receipts on weekends', () => {
    const rows = madeRows(HABITS).map((row) => [
      ...row.slice(0, 5),
      adjustToBusinessDay(Number(row[5]), 'following'),
      ...row.slice(6),
    ]);
    const receiptDay = receiptDayOf(readRows(rows).ledger, AS_OF, calendar);
    expect(receiptDay(FIRST_DAY + 5)).toBe(FIRST_DAY + 7);
    expect(receiptDay(holiday)).toBe(adjustToBusinessDay(holiday, 'following', calendar));
  });

  it('may be on a weekend where receipts were, but never on a holiday', () => {
    const receiptDay = receiptDayOf(madeLedger(HABITS), AS_OF, calendar);
    expect(receiptDay(FIRST_DAY + 5)).toBe(FIRST_DAY + 5);
    expect(receiptDay(holiday)).toBe(holiday + 1);
  });
});

/** What came in after a day of the invoices open then: in all, and by week. */
function receivedOf(ledger: Ledger, asOf: number): [number, number[]] {
  const weeks = new Array<number>(13).fill(0);
  for (let i = 0; i < ledger.rowCount; i++) {
    const [invoiced, paid, amount] = [
      ledger.invoiceDate[i] ?? 0,
      ledger.paidDate[i] ?? 0,
      ledger.amount[i] ?? 0,
    ];
    const week = Math.floor((paid - asOf - 1) / 7);
    if (invoiced <= asOf && paid > asOf && week < 13) weeks[week] = (weeks[week] ?? 0) + amount;
  }
  return [sumOf(weeks, (amount) => amount), weeks];
}

function missing(): never {
  throw new Error('The ledger is long enough for a backtest.');
}
