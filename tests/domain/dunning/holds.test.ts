import { NO_DATE } from '../../../src/domain/calendar/day-number';
import { CUSTOMER_STATES } from '../../../src/domain/dunning/dunning-facts';
import { planDunning, reasonOfCode } from '../../../src/domain/dunning/plan-dunning';
import { WEEKENDS_ONLY } from '../../../src/domain/calendar/business-day';
import { AS_OF, itemsOf, planned, policyOf, SAP_LADDER } from './dunning-rows';

const policy = policyOf(SAP_LADDER);
const two = itemsOf([
  { customer: 0, amount: 100, overdue: 20 },
  { customer: 1, amount: 100, overdue: 20 },
]);

describe('items that are held back', () => {
  it('are blocked through the last day of their block, and dunned on the next', () => {
    const blockedUntil = Int32Array.from([AS_OF, AS_OF - 1]);
    expect(planned(two, policy, { facts: { blockedUntil } })).toEqual(['blocked', 'L2 100']);
  });

  it('wait for a promise through its day; a broken one holds nothing back', () => {
    const promiseDate = Int32Array.from([AS_OF, AS_OF - 1]);
    expect(planned(two, policy, { facts: { promiseDate } })).toEqual(['promised', 'L2 100']);
    expect(planned(two, policy, { facts: { promiseDate: new Int32Array(2).fill(NO_DATE) } })).toEqual([
      'L2 100',
      'L2 100',
    ]);
  });

  it('may be disputed whole or in part: the rest is asked for', () => {
    const disputedAmount = Float64Array.from([100, 30]);
    expect(planned(two, policy, { facts: { disputedAmount } })).toEqual(['disputed', 'L2 70']);
  });

  it('belong to customers in insolvency, in court, on hold or blocked', () => {
    const rows = itemsOf([0, 1, 2, 3, 4].map((customer) => ({ customer, amount: 10, overdue: 20 })));
    const customerState = Uint8Array.from(
      ['insolvency', 'legalProceedings', 'customerOnHold', 'normal', 'normal'] as const,
      (state) => CUSTOMER_STATES.indexOf(state),
    );
    const customerBlockedUntil = Int32Array.from([0, 0, 0, AS_OF, 0]);
    expect(planned(rows, policy, { facts: { customerState, customerBlockedUntil } })).toEqual([
      'insolvency',
      'legalProceedings',
      'customerOnHold',
      'blocked',
      'L2 10',
    ]);
  });

  it('do not use up the credits of their customer', () => {
    const rows = itemsOf([
      { amount: 100, overdue: 40 },
      { amount: 100, overdue: 20 },
      { amount: -60, overdue: 0 },
    ]);
    const promiseDate = Int32Array.from([AS_OF + 5, 0, 0]);
    expect(planned(rows, policy, { facts: { promiseDate } })).toEqual(['promised', 'L2 40', 'credit']);
  });

  it('are small differences within the tolerance, on either side', () => {
    const rows = itemsOf([
      { amount: 0.1, overdue: 20 },
      { amount: -0.1, overdue: 0 },
      { amount: 0.11, overdue: 20 },
    ]);
    const tolerant = policyOf(SAP_LADDER, { tolerance: 0.1, creditUse: 'ignore' });
    expect(planned(rows, tolerant)).toEqual(['withinTolerance', 'withinTolerance', 'L2 0.11']);
  });

  it('are capped at a level where an item says so', () => {
    const rows = itemsOf([{ amount: 10, overdue: 60 }]);
    expect(planned(rows, policy, { facts: { levelCap: Int32Array.of(1) } })).toEqual(['L2 10']);
  });
});

describe('policies of customers', () => {
  const gentle = policyOf(SAP_LADDER.slice(0, 1));
  const plan = (policyOfCustomer: number[]): (string | undefined)[] => {
    const outcome = planDunning(two, AS_OF, {
      policies: [policy, gentle],
      policyOf: Int32Array.from([...policyOfCustomer, 0, 0, 0]),
      calendar: WEEKENDS_ONLY,
    });
    return Array.from(outcome.reason, (code, item) => reasonOfCode(code) ?? `level ${outcome.level[item]}`);
  };

  it('hold for the customers that have them', () => {
    expect(plan([0, 1])).toEqual(['level 1', 'level 0']);
  });

  it('may be to do nothing', () => {
    expect(plan([-1, 0])).toEqual(['doNothing', 'level 1']);
  });
});
