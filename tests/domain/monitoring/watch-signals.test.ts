import { coverWithdrawn, type GrantedCover } from '../../../src/domain/monitoring/cover-withdrawn';
import { shortPaymentShare } from '../../../src/domain/monitoring/short-payments';
import { warningRulesOf } from '../../../src/policy/policy-rules';
import { STANDARD_POLICY } from '../../../src/policy/policy';
import { USUAL_WARNING_RULES } from '../../../src/domain/monitoring/early-warning';
import { readRows, record } from '../ledger/ledger-of';

const AS_OF = 46_000;

function shareOf(...rows: readonly Parameters<typeof record>[0][]): number | undefined {
  return shortPaymentShare(readRows(rows.map((cells) => record(cells))).ledger, AS_OF)[0];
}

describe('short payments', () => {
  const due = { dueDate: AS_OF - 10, amount: 100 };

  it('are the share of the invoices on which something was paid, but not all', () => {
    expect(shareOf({ ...due, openAmount: 0 }, { ...due, openAmount: 40 }, { ...due, openAmount: 100 })).toBe(
      0.5,
    );
  });

  it('do not count bank charges, old invoices, invoices not yet due or credits', () => {
    expect(shareOf({ ...due, openAmount: 0.4 })).toBe(0);
    expect(shareOf({ ...due, dueDate: AS_OF - 365, openAmount: 40 })).toBeNaN();
    expect(shareOf({ ...due, dueDate: AS_OF + 1, openAmount: 40 })).toBeNaN();
    expect(shareOf({ ...due, amount: -100, openAmount: -40 })).toBeNaN();
  });

  it('are unknown where the ledger does not state what is open', () => {
    expect(shareOf(due)).toBeNaN();
  });
});

describe('withdrawn cover', () => {
  const cover = (limit: number, from: number | null, until: number | null = null): GrantedCover => ({
    insuredCustomer: 'Acme',
    insuredLimit: limit,
    limitFrom: from,
    limitUntil: until,
  });

  it.each([
    ['a limit without end', [cover(500, null)], false],
    ['a limit that was cut', [cover(500, null), cover(100, AS_OF - 5)], false],
    ['a limit that was withdrawn', [cover(500, null), cover(0, AS_OF)], true],
    ['a limit that will be withdrawn', [cover(500, null), cover(0, AS_OF + 1)], false],
    ['a limit that has run out', [cover(500, AS_OF - 90, AS_OF - 1)], true],
    ['a limit in its last day', [cover(500, AS_OF - 90, AS_OF)], false],
    ['a limit that was never granted', [cover(0, null)], false],
    ['a limit that has not begun', [cover(500, AS_OF + 1)], false],
  ])('%s', (_, covers, isWithdrawn) => {
    expect([...coverWithdrawn(covers, AS_OF)]).toEqual(isWithdrawn ? ['Acme'] : []);
    expect([...coverWithdrawn([...covers].reverse(), AS_OF)]).toEqual(isWithdrawn ? ['Acme'] : []);
  });
});

describe('the policy', () => {
  it('warns by the usual thresholds until somebody changes them', () => {
    expect(warningRulesOf(STANDARD_POLICY)).toEqual(USUAL_WARNING_RULES);
  });
});
