import fc from 'fast-check';
import { isoDate } from '../../../src/domain/calendar/iso-date';
import { monthEnd } from '../../../src/domain/calendar/month';
import { NO_DATE } from '../../../src/domain/calendar/day-number';
import { parseDate } from '../../../src/domain/calendar/parse-date';
import { isFault, type Outcome } from '../../../src/domain/fault';
import { discountDate } from '../../../src/domain/terms/discount-date';
import { dueDateAfterMonthEnd, dueDateProximo } from '../../../src/domain/terms/due-day-of-month';
import { dueDate, EOM_MODES, type TermsOptions } from '../../../src/domain/terms/due-date';
import { instalmentSchedule } from '../../../src/domain/terms/instalments';
import { parseTerms } from '../../../src/domain/terms/parse-terms';
import type { PaymentTerms } from '../../../src/domain/terms/payment-terms';
import { roundMoney } from '../../../src/domain/money/round-money';

const day = (iso: string): number => Number(parseDate(iso));
const terms = (text: string): PaymentTerms => {
  const read = parseTerms(text);
  if (isFault(read)) throw new Error(text);
  return read;
};
const iso = (outcome: Outcome<number>): unknown => (isFault(outcome) ? outcome.fault : isoDate(outcome));
const due = (invoice: string, text: string, options?: TermsOptions): unknown =>
  iso(dueDate(day(invoice), terms(text), options));
const discount = (invoice: string, text: string, tier?: number, options?: TermsOptions): unknown =>
  iso(discountDate(day(invoice), terms(text), tier, options));

describe('the due date', () => {
  it.each([
    ['2025-08-01', 'Net 30', '2025-08-31'],
    ['2024-01-31', 'Net 30', '2024-03-01'],
    ['2024-07-12', '4/10 EOM', '2024-08-30'],
    ['2024-05-15', '月结30天', '2024-06-30'],
    ['2024-01-10', '30 Prox', '2024-02-29'],
    ['2024-12-20', '次月10日', '2025-01-10'],
    ['2024-02-05', 'EOM', '2024-02-29'],
    ['2025-07-07', 'CIA', '2025-07-07'],
    ['2025-07-07', 'COD', '2025-07-07'],
    ['2025-07-07', '1/10-60X', '2025-10-05'],
    ['2025-01-01', '30/60/90', '2025-04-01'],
  ])('of an invoice of %s on %s is %s', (invoice, text, expected) => {
    expect(due(invoice, text)).toBe(expected);
  });

  it('has three readings of days from the month end', () => {
    const readings = EOM_MODES.map((eomMode) => due('2025-01-15', 'Net 30 EOM', { eomMode }));
    expect(readings).toEqual(['2025-03-02', '2025-02-28', '2025-02-28']);
    expect(due('2025-01-15', 'Net 45 EOM', { eomMode: 'MONTH_END' })).toBe('outOfRange');
  });

  it('takes the custom of the 26th only when told to', () => {
    expect(due('2025-03-28', 'Net 10 EOM')).toBe('2025-04-10');
    expect(due('2025-03-28', 'Net 10 EOM', { cutoffDay: 26 })).toBe('2025-05-10');
    expect(due('2025-03-25', '次月10日', { cutoffDay: 26 })).toBe('2025-04-10');
    expect(due('2025-03-26', '次月10日', { cutoffDay: 26 })).toBe('2025-05-10');
  });

  it('counts from receipt of the goods where the terms say so, and asks for that day', () => {
    expect(due('2025-07-10', '3/10, n/30 ROG')).toBe('missing');
    expect(due('2025-07-10', '3/10, n/30 ROG', { receiptDate: day('2025-11-14') })).toBe('2025-12-14');
    expect(due('2025-07-10', '货到付款', { receiptDate: day('2025-07-20') })).toBe('2025-07-20');
  });

  it('is not guessed where ordinary terms do not say it, or the invoice has no date', () => {
    expect(due('2025-07-07', '2/10')).toBe('missing');
    expect(iso(dueDate(NO_DATE, terms('Net 30')))).toBe('missing');
  });

  it('moves to a business day only when told to', () => {
    expect(due('2025-05-01', 'Net 30')).toBe('2025-05-31');
    expect(due('2025-05-01', 'Net 30', { convention: 'modified_following' })).toBe('2025-05-30');
  });

  it('of month-end terms never lies before the month end, and of net terms lies n days on', () => {
    const anyDay = fc.integer({ min: 40_000, max: 60_000 });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (invoice, days) => {
        expect(dueDate(invoice, terms(`Net ${days}`))).toBe(invoice + days);
        expect(dueDate(invoice, terms(`月结${days}天`))).toBe(monthEnd(invoice) + days);
      }),
      { seed: 20261123 },
    );
  });
});

describe('the discount date', () => {
  it.each([
    ['2023-01-01', '2/7 net 30', '2023-01-08'],
    ['2007-03-14', '2.5/10 n/30', '2007-03-24'],
    ['2024-07-12', '4/10 EOM', '2024-08-10'],
    ['2025-07-07', '1/10-60X', '2025-09-15'],
  ])('of an invoice of %s on %s is %s', (invoice, text, expected) => {
    expect(discount(invoice, text)).toBe(expected);
  });

  it('belongs to a tier; terms without it grant no discount', () => {
    expect(discount('2025-01-01', '3/10 1/20 n/60', 2)).toBe('2025-01-21');
    expect(discount('2025-01-01', '3/10 1/20 n/60', 3)).toBe('missing');
    expect(discount('2025-07-07', 'Net 30')).toBe('missing');
    expect(discount('2025-07-10', '3/10, n/30 ROG', 1, { receiptDate: day('2025-11-14') })).toBe(
      '2025-11-24',
    );
    expect(discount('2025-03-28', '3/10 EOM', 1, { cutoffDay: 26 })).toBe('2025-05-10');
  });
});

describe('a day of the month', () => {
  it('is a month later for invoices after the cut-off day', () => {
    expect(iso(dueDateProximo(day('2025-08-10'), 20, 1, 12))).toBe('2025-09-20');
    expect(iso(dueDateProximo(day('2025-08-15'), 20, 1, 12))).toBe('2025-10-20');
    expect(iso(dueDateProximo(day('2025-01-01'), 30, 1, 5))).toBe('2025-02-28');
    expect(iso(dueDateProximo(day('2025-01-01'), 0, 1, 5))).toBe('outOfRange');
  });

  it('can follow the end of a month', () => {
    expect(iso(dueDateAfterMonthEnd(day('2025-03-05'), 5, 1))).toBe('2025-04-01');
    expect(iso(dueDateAfterMonthEnd(NO_DATE, 5, 1))).toBe('missing');
  });
});

describe('instalments', () => {
  it('round each part and give the last one the difference', () => {
    const thirds = [33.3333, 33.3333, 33.3334].map((percent) => ({ percent, date: 45_000 }));
    const parts = instalmentSchedule(100, thirds);
    expect(isFault(parts) || parts.map((part) => part.amount)).toEqual([33.33, 33.33, 33.34]);
    expect(instalmentSchedule(100, [{ percent: 99, date: 45_000 }])).toMatchObject({
      reason: 'sharesDoNotAddUp',
    });
  });

  it('always add up to the amount', () => {
    const cut = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), cut, (cents, percent) => {
        const parts = instalmentSchedule(cents / 100, [
          { percent, date: 45_000 },
          { percent: 100 - percent, date: 45_030 },
        ]);
        if (isFault(parts)) throw new Error(parts.reason);
        expect(roundMoney(parts.reduce((sum, part) => sum + part.amount, 0))).toBe(cents / 100);
      }),
      { seed: 20261123 },
    );
  });
});
