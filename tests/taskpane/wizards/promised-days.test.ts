import type { LoggedNotice } from '../../../src/domain/dunning/notice-log';
import { promisedDays } from '../../../src/taskpane/wizards/cash-forecast/promised-days';
import { readRows, record } from '../../domain/ledger/ledger-of';

const notice = (part: Partial<LoggedNotice>): LoggedNotice => ({
  runDate: 45_935,
  customer: 'Acme',
  currency: 'EUR',
  invoiceNumber: 'INV-1',
  dueDate: 45_930,
  step: 'reminder',
  level: 0,
  openAmount: 100,
  state: 'sent',
  promiseDate: 45_960,
  disputed: 0,
  blockedUntil: 0,
  ...part,
});

describe('the days that customers have promised', () => {
  const { ledger } = readRows([record(), record({ invoiceNumber: 'INV-2' })]);

  it('are those of the latest notice of an invoice until the as-of date', () => {
    const log = [
      notice({}),
      notice({ runDate: 45_940, promiseDate: 45_970 }),
      notice({ runDate: 45_999, promiseDate: 46_100 }),
    ];
    expect([...(promisedDays(ledger, log, 45_950) ?? [])]).toEqual([45_970, 0]);
  });

  it('are none once they have passed, were cancelled or nothing was noted', () => {
    expect([...(promisedDays(ledger, [notice({})], 45_960) ?? [])]).toEqual([0, 0]);
    expect(promisedDays(ledger, [notice({ state: 'cancelled' })], 45_950)).toBeUndefined();
    expect(promisedDays(ledger, [], 45_950)).toBeUndefined();
  });
});
