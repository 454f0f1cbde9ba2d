import type { DunningHistory } from '../../../src/domain/dunning/dunning-facts';
import { AS_OF, day, historyOf, itemsOf, planned, policyOf, SAP_LADDER, step } from './dunning-rows';

const LADDER = [step('reminder', -7), step('formal', 3), step('firm', 15), step('legal', 30)];

describe('steps by age', () => {
  it('start late with the highest step only', () => {
    expect(planned(itemsOf([{ amount: 10, overdue: 45 }]), policyOf(LADDER))).toEqual(['legal 10']);
  });
});

describe('steps in order', () => {
  const inOrder = policyOf(LADDER, { order: 'sequential' });
  const item = itemsOf([{ amount: 10, overdue: 45 }]);
  const after = (lastLevel: number, daysAgo: number): DunningHistory =>
    historyOf(1, {
      lastLevel: Int32Array.of(lastLevel),
      lastNoticeDate: Int32Array.of(AS_OF - daysAgo, 0, 0, 0, 0),
    });

  it('begin with the first step after the due date, however old the item is', () => {
    expect(planned(item, inOrder)).toEqual(['formal 10']);
  });

  it('take one step after each interval', () => {
    expect(planned(item, inOrder, { history: after(1, 7) })).toEqual(['firm 10']);
    expect(planned(item, inOrder, { history: after(1, 6) })).toEqual(['withinGap']);
    expect(planned(item, inOrder, { history: after(2, 7) })).toEqual(['legal 10']);
    expect(planned(item, inOrder, { history: after(3, 100) })).toEqual(['alreadySent']);
  });

  it('wait for their own day as well', () => {
    const young = itemsOf([{ amount: 10, overdue: 10 }]);
    expect(planned(young, inOrder, { history: after(1, 20) })).toEqual(['alreadySent']);
  });

  it('catch up with the age after a broken promise', () => {
    const facts = { promiseDate: Int32Array.of(AS_OF - 1) };
    expect(planned(item, inOrder, { history: after(1, 7), facts })).toEqual(['legal 10']);
  });

  it('may have an interval of their own', () => {
    const slow = policyOf([...LADDER.slice(0, 3), step('legal', 30, { gapDays: 14 })]);
    expect(planned(item, slow, { history: after(2, 13) })).toEqual(['withinGap']);
    expect(planned(item, slow, { history: after(2, 14) })).toEqual(['legal 10']);
  });

  it('repeat only a step that is always dunned, after each gap', () => {
    const always = policyOf([...LADDER.slice(0, 3), step('legal', 30, { isAlwaysDunned: true })]);
    expect(planned(item, always, { history: after(3, 7) })).toEqual(['legal 10']);
    expect(planned(item, always, { history: after(3, 6) })).toEqual(['withinGap']);
  });
});

describe('steps counted from elsewhere', () => {
  it('follow the notice before them', () => {
    const chain = policyOf([step('first', 3), step('second', 10, { countedFrom: 'lastNotice' })]);
    const item = itemsOf([{ amount: 10, overdue: 45 }]);
    const sent = (daysAgo: number): DunningHistory =>
      historyOf(1, {
        lastLevel: Int32Array.of(0),
        lastNoticeDate: Int32Array.of(AS_OF - daysAgo, 0, 0, 0, 0),
      });
    expect(planned(item, chain)).toEqual(['first 10']);
    expect(planned(item, chain, { history: sent(9) })).toEqual(['alreadySent']);
    expect(planned(item, chain, { history: sent(10) })).toEqual(['second 10']);
  });

  it.each([
    ['2024-01-20', '2024-02-29'],
    ['2025-01-20', '2025-02-28'],
    ['2024-01-31', '2024-03-31'],
  ])('end of month: due %s with 30 days goes out on %s', (due, goesOut) => {
    const monthly = policyOf([step('monthly', 30, { countedFrom: 'monthEnd' })]);
    const on = (asOf: number): string[] =>
      planned(itemsOf([{ amount: 10, overdue: asOf - day(due) }], asOf), monthly, { asOf });
    expect(on(day(goesOut) - 1)).toEqual(['notYetDue']);
    expect(on(day(goesOut))).toEqual(['monthly 10']);
  });
});

describe('a customer who has paid something of the last letter', () => {
  /** One item dunned on level 3 and part-paid since, one never dunned. */
  const rows = itemsOf([
    { amount: 40, overdue: 45 },
    { amount: 10, overdue: 20 },
  ]);
  const history = historyOf(2, {
    lastLevel: Int32Array.of(3, -1),
    lastNoticeDate: Int32Array.of(AS_OF - 10, 0, 0, 0, 0),
    lastItemDate: Int32Array.of(AS_OF - 10, 0),
    amountThen: Float64Array.of(100, Number.NaN),
    highestLevel: Int32Array.of(3, -1, -1, -1, -1),
    isCured: Uint8Array.of(1, 0, 0, 0, 0),
  });
  const goOn = (onCure: 'contextual' | 'restart' | 'keepHighest'): string[] =>
    planned(rows, policyOf(LADDER, { onCure }), { history });

  it('goes on by the age of what is left', () => {
    expect(goOn('contextual')).toEqual(['legal 40', 'firm 10']);
  });

  it('starts over with the first step after the due date', () => {
    expect(goOn('restart')).toEqual(['formal 40', 'formal 10']);
  });

  it('stays on the highest level', () => {
    expect(goOn('keepHighest')).toEqual(['alreadySent', 'legal 10']);
  });
});

describe('runs', () => {
  it('write to nobody while a later notice is logged', () => {
    const history = historyOf(1, { lastNoticeDate: Int32Array.of(AS_OF + 3, 0, 0, 0, 0) });
    const item = itemsOf([{ amount: 10, overdue: 45 }]);
    expect(planned(item, policyOf(SAP_LADDER, { minimumGapDays: 0 }), { history })).toEqual(['withinGap']);
  });
});
