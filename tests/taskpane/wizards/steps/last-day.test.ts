import { lastDayOf } from '../../../../src/taskpane/wizards/steps/last-day';
import { checkedLedger } from '../../../support/pane-harness/plain-data';

describe('the last day that a ledger tells of', () => {
  const { ledger } = checkedLedger;

  test('is the latest invoice or payment, not a due date that lies ahead', () => {
    const dated = {
      ...ledger,
      rowCount: 2,
      invoiceDate: Int32Array.of(46_000, 46_010),
      paidDate: Int32Array.of(46_020, 0),
      dueDate: Int32Array.of(46_100, 46_200),
    };
    expect(lastDayOf(dated)).toBe(46_020);
  });

  test('is nothing where no date is known', () => {
    expect(lastDayOf(ledger)).toBeNull();
  });
});
