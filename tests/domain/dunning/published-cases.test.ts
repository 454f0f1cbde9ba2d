import fc from 'fast-check';
import { planDunning } from '../../../src/domain/dunning/plan-dunning';
import { WEEKENDS_ONLY } from '../../../src/domain/calendar/business-day';
import { AS_OF, itemsOf, planned, policyOf, SAP_LADDER, step, type ItemRow } from './dunning-rows';

/** SAP note 18127: levels from 1, 14 (here 20), 28 and 42 days; the example's levels by days overdue. */
const NOTE_LADDER = [step('L1', 1), step('L2', 20), step('L3', 30), step('L4', 45)];
const NOTE_ITEMS: readonly ItemRow[] = [
  { amount: 3000, overdue: 5 },
  { amount: 10_000, overdue: 10 },
  { amount: 5000, overdue: 25 },
  { amount: 1500, overdue: 27 },
  { amount: 1000, overdue: 35 },
  { amount: 500, overdue: 50 },
  { amount: -2000, overdue: 0 },
  { amount: -2000, overdue: 0 },
];
/** The first credit refers to the invoice of 5,000, the second to nothing. */
const REFERENCE = { reference: Int32Array.from([-1, -1, -1, -1, -1, -1, 2, -1]) };

describe('credits, as in SAP note 18127', () => {
  const items = itemsOf(NOTE_ITEMS);

  it('go to the invoice they refer to, then from the highest level down: 13,000 and 4,000 remain, the letter is level 2', () => {
    const { level, amount, reason } = planDunning(items, AS_OF, {
      policies: [policyOf(NOTE_LADDER)],
      calendar: WEEKENDS_ONLY,
      facts: REFERENCE,
    });
    const balances = [0, 0, 0, 0];
    for (let item = 0; item < 6; item++) balances[level[item] ?? 0]! += amount[item] ?? 0;
    expect(balances).toEqual([13_000, 4000, 0, 0]);
    expect(Math.max(...[...level].filter((_, item) => reason[item] === 0))).toBe(1);
  });

  it('leave level 2 at 4,500 before the credit without a reference is used', () => {
    const withoutSecond = itemsOf(NOTE_ITEMS.slice(0, 7));
    const { level, amount } = planDunning(withoutSecond, AS_OF, {
      policies: [policyOf(NOTE_LADDER)],
      calendar: WEEKENDS_ONLY,
      facts: { reference: REFERENCE.reference.slice(0, 7) },
    });
    const second = [...amount].filter((_, item) => level[item] === 1);
    expect(second.reduce((sum, one) => sum + one, 0)).toBe(4500);
  });

  it('are only shown, or ignored, where the policy says so', () => {
    for (const creditUse of ['showOnly', 'ignore'] as const) {
      expect(planned(items, policyOf(NOTE_LADDER, { creditUse }), { facts: REFERENCE })).toEqual([
        'L1 3000',
        'L1 10000',
        'L2 5000',
        'L2 1500',
        'L3 1000',
        'L4 500',
        'credit',
        'credit',
      ]);
    }
  });

  it('never leave a letter to a customer with a credit balance', () => {
    const rows = itemsOf([
      { amount: 100, overdue: 20 },
      { amount: -100, overdue: 0 },
    ]);
    expect(planned(rows, policyOf(NOTE_LADDER))).toEqual(['creditCovered', 'credit']);
    expect(planned(rows, policyOf(NOTE_LADDER, { creditUse: 'showOnly' }))).toEqual([
      'creditBalance',
      'credit',
    ]);
  });

  it('resolve the invoice they refer to; one that refers to nothing does so only where credits are offset', () => {
    const rows = itemsOf([
      { amount: 100, overdue: 25 },
      { amount: 80, overdue: 50 },
      { amount: -100, overdue: 0 },
    ]);
    const reference = Int32Array.from([-1, -1, 0]);
    expect(planned(rows, policyOf(NOTE_LADDER), { facts: { reference } })).toEqual([
      'creditCovered',
      'L4 80',
      'credit',
    ]);
    expect(planned(rows, policyOf(NOTE_LADDER))).toEqual(['L2 80', 'creditCovered', 'credit']);
    expect(planned(rows, policyOf(NOTE_LADDER, { creditUse: 'ignore' }))).toEqual([
      'L2 100',
      'L4 80',
      'credit',
    ]);
  });

  it('never raise the level of an item', () => {
    const money = fc.integer({ min: 1, max: 900 });
    const invoice = fc.record({ amount: money, overdue: fc.integer({ min: -10, max: 90 }) });
    fc.assert(
      fc.property(fc.array(invoice, { minLength: 1 }), fc.array(money), (invoices, credits) => {
        const rows = [...invoices, ...credits.map((credit) => ({ amount: -credit, overdue: 0 }))];
        const setting = { policies: [policyOf(NOTE_LADDER)], calendar: WEEKENDS_ONLY };
        const without = planDunning(itemsOf(invoices), AS_OF, setting);
        const withCredits = planDunning(itemsOf(rows), AS_OF, setting);
        expect([...withCredits.level].slice(0, invoices.length)).toEqual([...without.level]);
        invoices.forEach((_, item) =>
          expect(withCredits.amount[item]! + withCredits.credited[item]!).toBeCloseTo(
            without.amount[item]!,
            6,
          ),
        );
      }),
      { seed: 20261123 },
    );
  });
});

describe('the delivered ladder of SAP', () => {
  it.each([
    [13, 'L1'],
    [14, 'L2'],
    [31, 'L3'],
    [50, 'L4'],
  ])('puts an item %i days overdue on %s', (overdue, name) => {
    expect(planned(itemsOf([{ amount: 1, overdue }]), policyOf(SAP_LADDER))).toEqual([`${name} 1`]);
  });

  it('lets grace days pass before an item is overdue at all', () => {
    const patient = policyOf(SAP_LADDER, { graceDays: 3 });
    const rows = itemsOf([1, 3, 4].map((overdue) => ({ amount: 1, overdue })));
    expect(planned(rows, patient)).toEqual(['notYetDue', 'notYetDue', 'L1 1']);
  });

  it('does not call an item overdue on its due date', () => {
    expect(planned(itemsOf([{ amount: 1, overdue: 0 }]), policyOf(SAP_LADDER))).toEqual(['notYetDue']);
  });
});

describe('minimums of a step, as in SAP', () => {
  const ladder = [step('L1', 1), step('L2', 14, { minimumAmount: 100, minimumShare: 0.1 })];
  const account = (total: number): ReturnType<typeof itemsOf> =>
    itemsOf([
      { amount: 100, overdue: 20 },
      { amount: total - 100, overdue: -30 },
    ]);

  it('are met by 100 of a balance of 1,000', () => {
    expect(planned(account(1000), policyOf(ladder))).toEqual(['L2 100', 'notYetDue']);
  });

  it('need 110 of a balance of 1,100, so that 100 stand one step lower', () => {
    expect(planned(account(1100), policyOf(ladder))).toEqual(['L1 100', 'notYetDue']);
  });

  it('send items down step by step, and out below the first one', () => {
    const strict = SAP_LADDER.map((one) => ({ ...one, minimumAmount: 50 }));
    expect(planned(itemsOf([{ amount: 49, overdue: 60 }]), policyOf(strict))).toEqual(['belowMinimum']);
    const rows = itemsOf([
      { amount: 30, overdue: 60 },
      { amount: 30, overdue: 20 },
    ]);
    expect(planned(rows, policyOf(strict))).toEqual(['L2 30', 'L2 30']);
  });

  it('do not turn an overdue item into a reminder before the due date', () => {
    const ladderWithReminder = [step('reminder', -7), step('formal', 3, { minimumAmount: 100 })];
    const rows = itemsOf([{ amount: 99, overdue: 20 }]);
    expect(planned(rows, policyOf(ladderWithReminder))).toEqual(['belowMinimum']);
  });

  it('are passed by on a step that is always dunned', () => {
    const last = { ...step('L4', 42, { minimumAmount: 500 }), isAlwaysDunned: true };
    const rows = itemsOf([{ amount: 20, overdue: 60 }]);
    expect(planned(rows, policyOf([...SAP_LADDER.slice(0, 3), last]))).toEqual(['L4 20']);
  });

  it('count what is left after credits', () => {
    const rows = itemsOf([
      { amount: 100, overdue: 20 },
      { amount: 400, overdue: -30 },
      { amount: -10, overdue: 0 },
    ]);
    expect(planned(rows, policyOf(ladder))).toEqual(['L1 90', 'notYetDue', 'credit']);
  });
});
