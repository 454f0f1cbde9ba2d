import { businessDay } from '../../src/functions/calendar/business-day';
import { termsDiscountDate } from '../../src/functions/terms/terms-discount-date';
import { termsDueDate } from '../../src/functions/terms/terms-due-date';
import { termsInstalments } from '../../src/functions/terms/terms-instalments';
import { termsProx } from '../../src/functions/terms/terms-prox';
import { termsFunction } from '../../src/functions/terms/terms-summary';
import { call, cellOf, on, tableOf } from './call';

describe('TERMS.DUEDATE', () => {
  it('spills over terms in English and Chinese; a text that is none stays in its row', () => {
    const dates = ['2025-08-01', '2024-05-15', '2024-12-20', '2024-07-12', '2025-01-01', ''].map((date) =>
      date === '' ? '' : on(date),
    );
    const terms = ['Net 30', '月结30天', '次月10日', '4/10 EOM', 'as agreed', 'Net 30'];
    expect(tableOf(termsDueDate, dates, terms)).toEqual([
      [on('2025-08-31')],
      [on('2024-06-30')],
      [on('2025-01-10')],
      [on('2024-08-30')],
      [{ fault: 'wrongType', reason: 'unreadableTerms', argument: 'terms' }],
      [{ fault: 'missing', reason: 'blank', argument: 'invoiceDate' }],
    ]);
  });

  it('reads Net n EOM in three ways', () => {
    const read = (mode: string) => cellOf(termsDueDate, on('2025-01-15'), 'Net 30 EOM', null, mode);
    expect(read('EOM_PLUS_DAYS')).toBe(on('2025-03-02'));
    expect(read('days_then_eom')).toBe(on('2025-02-28'));
    expect(read('MONTH_END')).toBe(on('2025-02-28'));
    expect(read('sometime')).toEqual({ fault: 'wrongType', reason: 'unknownChoice', argument: 'eomMode' });
  });

  it('follows the custom of the 26th only when asked; a blank cell that arrives as 0 does not ask', () => {
    const discount = (cutoff: unknown) =>
      cellOf(termsDiscountDate, on('2025-03-28'), '3/10 EOM', null, null, cutoff as number);
    expect(discount(26)).toBe(on('2025-05-10'));
    expect([discount(''), discount(0)]).toEqual([on('2025-04-10'), on('2025-04-10')]);
    expect(cellOf(termsProx, on('2025-08-31'), 20)).toBe(on('2025-09-20'));
  });

  it('counts from the receipt of the goods, and says when that is missing', () => {
    const received = (date: unknown) =>
      cellOf(termsDueDate, on('2025-07-10'), '3/10, n/30 ROG', date as number);
    expect(received(on('2025-11-14'))).toBe(on('2025-12-14'));
    expect(received(0)).toMatchObject({ fault: 'missing', argument: 'receiptDate' });
  });

  it('moves to a business day by the calendar of the sheet', () => {
    const adjusted = (...calendar: readonly (readonly number[] | null)[]) =>
      cellOf(termsDueDate, on('2025-05-01'), 'Net 30', null, null, null, 'following', ...calendar);
    expect(adjusted()).toBe(on('2025-06-02'));
    expect(adjusted([on('2025-06-02')])).toBe(on('2025-06-03'));
    expect(adjusted(null, [on('2025-05-31')])).toBe(on('2025-05-31'));
  });
});

describe('TERMS.DISCOUNTDATE', () => {
  it('knows every tier, and says when there is none', () => {
    const tiers = [1, 2, 3].map((tier) =>
      cellOf(termsDiscountDate, on('2025-01-01'), '3/10 1/20 n/60', tier),
    );
    expect(tiers.slice(0, 2)).toEqual([on('2025-01-11'), on('2025-01-21')]);
    expect(tiers[2]).toMatchObject({ fault: 'missing', reason: 'noDiscount' });
  });
});

describe('TERMS', () => {
  it('opens up what the text says', () => {
    expect(tableOf(termsFunction, '２％／10，净30天')).toEqual([
      ['Type', 'NET'],
      ['Base', 'INVOICE'],
      ['Net days', 30],
      ['Discount', 0.02],
      ['Within days', 10],
    ]);
    expect(tableOf(termsFunction, '15 MFI').slice(2)).toEqual([
      ['Day of the month', 15],
      ['Months later', 1],
    ]);
    expect(tableOf(termsFunction, '30/60/90').slice(3)).toEqual(
      [30, 60, 90].map((days) => ['Instalment after days', days]),
    );
  });

  it('refuses a discount that nobody grants', () => {
    expect(call(termsFunction, '30/10 net 60')).toMatchObject({ fault: 'outOfRange', reason: 'tooLarge' });
  });
});

describe('TERMS.INSTALMENTS', () => {
  it('gives the last part the cent that is left', () => {
    const dates = ['2025-01-31', '2025-02-28', '2025-03-31'].map(on);
    const table = tableOf(termsInstalments, 100, [33.3333, 33.3333, 33.3334], dates);
    expect(table.slice(1).map((line) => line[1])).toEqual([33.33, 33.33, 33.34]);
  });

  it('wants parts that make 100 and a date for each', () => {
    expect(call(termsInstalments, 100, [30, 60], [1, 2])).toMatchObject({ reason: 'sharesDoNotAddUp' });
    expect(call(termsInstalments, 100, [30, 70], [1, ''])).toMatchObject({
      fault: 'missing',
      argument: 'date',
    });
    expect(call(termsInstalments, 100, [30, 70], [1])).toMatchObject({ reason: 'wrongShape' });
  });
});

describe('BUSINESSDAY', () => {
  it('spills down a column under one convention', () => {
    const dates = ['2014-07-12', '2014-08-30', '2014-07-10'].map(on);
    expect(tableOf(businessDay, dates)).toEqual(
      ['2014-07-14', '2014-09-01', '2014-07-10'].map((day) => [on(day)]),
    );
    expect(cellOf(businessDay, on('2014-08-30'), 'modified_following')).toBe(on('2014-08-29'));
    expect(cellOf(businessDay, on('2014-08-30'), 'backwards')).toMatchObject({ reason: 'unknownChoice' });
  });
});

describe('business days of other weeks', () => {
  it('are moved past the weekend that the call names', () => {
    const friday = on('2025-07-04');
    expect(cellOf(businessDay, friday, 'following', null, null, 'fridaySaturday')).toBe(on('2025-07-06'));
    expect(cellOf(businessDay, friday, 'following', null, null, 'noWeekend')).toBe(friday);
    expect(cellOf(businessDay, friday, 'following', null, null, 'mondays')).toMatchObject({
      reason: 'unknownChoice',
      argument: 'weekend',
    });
    const due = cellOf(
      termsDueDate,
      on('2025-06-04'),
      'Net 30',
      null,
      null,
      null,
      'following',
      null,
      null,
      'fridaySaturday',
    );
    expect(due).toBe(on('2025-07-06'));
  });
});
