import fc from 'fast-check';
import { WEEKENDS_ONLY } from '../../../src/domain/calendar/business-day';
import { NO_DATE } from '../../../src/domain/calendar/day-number';
import { resultsByStep } from '../../../src/domain/dunning/collection-results';
import { creditReferences } from '../../../src/domain/dunning/credit-references';
import type { DunningItems } from '../../../src/domain/dunning/dunning-items';
import { readNoticeLog, type LoggedNotice } from '../../../src/domain/dunning/notice-log';
import { planDunning, reasonOfCode, type DunningOutcome } from '../../../src/domain/dunning/plan-dunning';
import { AS_OF, itemsOf, policyOf, step, type ItemRow } from './dunning-rows';

const LADDER = [step('reminder', -7), step('formal', 3), step('legal', 30)];
const policy = policyOf(LADDER);
const CUSTOMERS = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'];
const numberOf = (item: number): string => `N-${item}`;
const named = (items: DunningItems) => ({
  items,
  customers: CUSTOMERS,
  currency: 'EUR',
  invoiceNumberOf: numberOf,
});

const notice = (item: number, rows: readonly ItemRow[], part: Partial<LoggedNotice> = {}): LoggedNotice => ({
  runDate: AS_OF - 10,
  customer: CUSTOMERS[rows[item]!.customer ?? 0]!,
  currency: 'EUR',
  invoiceNumber: numberOf(item),
  dueDate: AS_OF - (rows[item]!.overdue ?? 0),
  step: 'formal',
  level: 1,
  openAmount: rows[item]!.amount,
  state: 'sent',
  promiseDate: NO_DATE,
  disputed: 0,
  blockedUntil: NO_DATE,
  ...part,
});

function run(items: DunningItems, log: readonly LoggedNotice[], asOf = AS_OF): DunningOutcome {
  const reading = readNoticeLog(log, named(items), () => LADDER);
  return planDunning(items, asOf, { policies: [policy], calendar: WEEKENDS_ONLY, ...reading });
}
const outcomes = (rows: readonly ItemRow[], log: readonly LoggedNotice[]): string[] => {
  const { reason, level } = run(itemsOf(rows), log);
  return Array.from(reason, (code, item) => reasonOfCode(code) ?? LADDER[level[item]!]!.step);
};

describe('the log of notices', () => {
  const rows: readonly ItemRow[] = [
    { amount: 100, overdue: 40 },
    { customer: 1, amount: 100, overdue: 40 },
  ];

  it('keeps a step from being sent twice, and lets the next one follow', () => {
    expect(outcomes(rows, [notice(0, rows), notice(1, rows, { step: 'legal', level: 2 })])).toEqual([
      'legal',
      'alreadySent',
    ]);
  });

  it('counts a customer as written to whatever the item was', () => {
    const log = [notice(0, rows, { runDate: AS_OF - 3, invoiceNumber: 'paid long since', dueDate: 1 })];
    expect(outcomes(rows, log)).toEqual(['withinGap', 'legal']);
  });

  it('forgets what was cancelled; what was skipped is no contact but is not proposed again', () => {
    expect(outcomes(rows, [notice(0, rows, { state: 'cancelled', runDate: AS_OF - 1 })])[0]).toBe('legal');
    const skipped = notice(0, rows, { state: 'skipped', step: 'legal', level: 2, runDate: AS_OF });
    expect(outcomes([...rows, { amount: 50, overdue: 31 }], [skipped])).toEqual([
      'alreadySent',
      'legal',
      'legal',
    ]);
  });

  it('holds what was postponed, promised or contested since', () => {
    const postponed = notice(0, rows, { state: 'postponed', blockedUntil: AS_OF });
    expect(outcomes(rows, [postponed])[0]).toBe('blocked');
    expect(outcomes(rows, [notice(0, rows, { promiseDate: AS_OF + 2 })])[0]).toBe('promised');
    expect(outcomes(rows, [notice(0, rows, { disputed: 'all' })])[0]).toBe('disputed');
    const { amount } = run(itemsOf(rows), [notice(0, rows, { disputed: 30 })]);
    expect(amount[0]).toBe(70);
  });

  it('starts anew for an item with a new due date', () => {
    const extended = notice(0, rows, { dueDate: AS_OF - 90, step: 'legal', level: 2 });
    expect(outcomes(rows, [extended])[0]).toBe('legal');
  });

  it('goes on where it was when a payment is cancelled and the item is open again', () => {
    const reopened = [notice(0, rows, { runDate: AS_OF - 30 }), notice(1, rows, { runDate: AS_OF - 30 })];
    expect(outcomes(rows, reopened)).toEqual(['legal', 'legal']);
    expect(outcomes([{ amount: 100, overdue: 20 }], [notice(0, [{ amount: 100, overdue: 20 }])])).toEqual([
      'alreadySent',
    ]);
  });

  it('lets the level fall to that of the oldest item left when the one before it is paid', () => {
    const left: readonly ItemRow[] = [{ amount: 50, overdue: 5 }];
    const paid = notice(0, rows, { invoiceNumber: 'settled', step: 'legal', level: 2 });
    expect(outcomes(left, [paid])).toEqual(['formal']);
  });

  it('knows a step by its name, wherever the ladder has it today', () => {
    expect(outcomes(rows, [notice(0, rows, { step: 'legal', level: 0 })])[0]).toBe('alreadySent');
    expect(outcomes(rows, [notice(0, rows, { step: 'no longer there', level: 9 })])[0]).toBe('alreadySent');
  });

  it('sees that something of the last letter was paid', () => {
    const items = itemsOf(rows);
    const cured = (log: LoggedNotice[]): number[] => [
      ...readNoticeLog(log, named(items), () => LADDER).history.isCured!,
    ];
    expect(cured([notice(0, rows)])).toEqual([0, 0, 0, 0, 0]);
    expect(cured([notice(0, rows, { openAmount: 150 })])).toEqual([1, 0, 0, 0, 0]);
    expect(cured([notice(1, rows, { invoiceNumber: 'settled' })])).toEqual([0, 1, 0, 0, 0]);
  });
});

describe('runs over any ledger', () => {
  const row = fc.record({
    customer: fc.integer({ min: 0, max: 4 }),
    amount: fc.integer({ min: -300, max: 1000 }),
    overdue: fc.option(fc.integer({ min: -40, max: 90 })),
    disputed: fc.boolean(),
  });
  const logOf = (
    rows: readonly ItemRow[],
    { reason, level }: DunningOutcome,
    runDate: number,
  ): LoggedNotice[] =>
    rows.flatMap((_, item) =>
      reason[item] === 0
        ? [notice(item, rows, { runDate, step: LADDER[level[item]!]!.step, level: level[item]! })]
        : [],
    );

  it('propose nothing when they are repeated without a change', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const items = itemsOf(rows);
        const log = logOf(rows, run(items, []), AS_OF);
        expect([...run(items, log).reason].filter((code) => code === 0)).toEqual([]);
      }),
      { seed: 20261123 },
    );
  });

  it('never write early, twice within the gap, or a step twice, day after day', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const log: LoggedNotice[] = [];
        for (let today = AS_OF; today < AS_OF + 50; today++) {
          log.push(...logOf(rows, run(itemsOf(rows), log, today), today));
        }
        for (const one of log) {
          // Reminders before the due date begin with their window; no other step comes before its day.
          expect(one.runDate).toBeGreaterThanOrEqual(one.dueDate + LADDER[one.level]!.offsetDays);
          for (const other of log.filter(({ customer }) => customer === one.customer)) {
            const days = Math.abs(one.runDate - other.runDate);
            expect(days === 0 || days >= policy.minimumGapDays).toBe(true);
          }
        }
        const sent = log.map(({ invoiceNumber, step: name }) => `${invoiceNumber} ${name}`);
        expect(new Set(sent).size).toBe(sent.length);
      }),
      { seed: 20261123, numRuns: 40 },
    );
  });

  it('come to the same whatever the order of rows, and part every amount without a rest', () => {
    fc.assert(
      fc.property(fc.array(row), fc.integer(), (rows, turn) => {
        const by = rows.length === 0 ? 0 : Math.abs(turn) % rows.length;
        const turned = [...rows.slice(by), ...rows.slice(0, by)].reverse();
        const told = (some: readonly ItemRow[]): string[] => {
          const { reason, level, amount, credited } = run(itemsOf(some), []);
          return some
            .map((one, item) =>
              JSON.stringify([one, reason[item], level[item], amount[item], credited[item]]),
            )
            .sort();
        };
        expect(told(turned)).toEqual(told(rows));
        const items = itemsOf(rows);
        const { reason, amount, credited } = run(items, []);
        for (let item = 0; item < rows.length; item++) {
          if (reason[item] === 0) expect(amount[item]! + credited[item]!).toBeCloseTo(rows[item]!.amount, 6);
        }
      }),
      { seed: 20261123 },
    );
  });
});

describe('results of notices', () => {
  const rows: readonly ItemRow[] = [
    { amount: 100, overdue: 40 },
    { amount: 200, overdue: 40 },
    { amount: 300, overdue: 40 },
  ];
  const log = [
    notice(0, rows, { promiseDate: AS_OF - 1 }),
    notice(1, rows, { promiseDate: AS_OF - 1 }),
    notice(2, rows, { promiseDate: AS_OF + 1 }),
    notice(2, rows, { state: 'cancelled' }),
  ];

  it('count what was collected and cured since, and which promises were kept', () => {
    const openNow = new Map([
      ['N-1', 50],
      ['N-2', 300],
    ]);
    const openNowOf = ({ invoiceNumber }: LoggedNotice): number => openNow.get(invoiceNumber) ?? 0;
    const formal = {
      step: 'formal',
      currency: 'EUR',
      notices: 3,
      dunned: 600,
      collected: 250,
      cured: 1,
      promises: 2,
      promisesKept: 1,
    };
    expect(resultsByStep(log, AS_OF, openNowOf)).toEqual([
      { ...formal, runDate: NO_DATE },
      { ...formal, runDate: AS_OF - 10 },
    ]);
  });

  it('stand run by run, the latest first, and add up to all runs', () => {
    const later = notice(0, rows, { runDate: AS_OF - 3, step: 'legal', openAmount: 40 });
    const results = resultsByStep([...log, later], AS_OF, () => 0);
    expect(results.map(({ runDate, step: name, notices }) => [runDate, name, notices])).toEqual([
      [NO_DATE, 'formal', 3],
      [NO_DATE, 'legal', 1],
      [AS_OF - 3, 'legal', 1],
      [AS_OF - 10, 'formal', 3],
    ]);
  });
});

describe('references of credits', () => {
  it('are invoices of the same customer with the same number, the first to fall due', () => {
    const items = itemsOf([
      { amount: 100, overdue: 10 },
      { amount: 100, overdue: 20 },
      { amount: -30, overdue: 0 },
      { customer: 1, amount: -30, overdue: 0 },
    ]);
    expect(creditReferences(items, () => 'same')).toEqual(Int32Array.from([-1, -1, 1, -1]));
    expect(creditReferences(items, numberOf)).toBeUndefined();
    expect(creditReferences(items, () => '')).toBeUndefined();
  });
});
