import fc from 'fast-check';
import { WEEKENDS_ONLY } from '../../../src/domain/calendar/business-day';
import { itemPaths } from '../../../src/domain/dunning/item-paths';
import { planDunning } from '../../../src/domain/dunning/plan-dunning';
import { sumOf } from '../../../src/domain/sum-of';
import { AS_OF, itemsOf, policyOf, step, type ItemRow } from './dunning-rows';

const LADDER = [step('reminder', -7), step('formal', 3), step('legal', 30)];

const pathsOf = (rows: readonly ItemRow[], steps = LADDER) => {
  const items = itemsOf(rows);
  const setting = { policies: [policyOf(steps)], calendar: WEEKENDS_ONLY };
  return itemPaths(items, AS_OF, setting, planDunning(items, AS_OF, setting));
};

describe('paths of open items', () => {
  it('go from the stage of their calendar days to their notice or the reason for none', () => {
    const rows: readonly ItemRow[] = [
      { amount: 100, overdue: 40 },
      { amount: 50, overdue: 40, disputed: true },
      { amount: 30, overdue: -20 },
      { amount: 20, overdue: null },
      { amount: -10, overdue: 0 },
    ];
    expect(pathsOf(rows)).toEqual([
      {
        stage: { kind: 'step', step: 'legal' },
        end: { notice: 'legal' },
        count: 1,
        openAmount: 100,
        asked: 90,
      },
      {
        stage: { kind: 'step', step: 'legal' },
        end: { skipped: 'disputed' },
        count: 1,
        openAmount: 50,
        asked: 0,
      },
      { stage: { kind: 'none' }, end: { skipped: 'notYetDue' }, count: 1, openAmount: 30, asked: 0 },
      { stage: { kind: 'undated' }, end: { skipped: 'undated' }, count: 1, openAmount: 20, asked: 0 },
      { stage: { kind: 'credit' }, end: { skipped: 'credit' }, count: 1, openAmount: -10, asked: 0 },
    ]);
  });

  it('put a step that follows a notice where it stands if each notice goes out on its day', () => {
    const chain = [step('first', 3), step('second', 10, { countedFrom: 'lastNotice' })];
    const [path] = pathsOf([{ amount: 10, overdue: 13 }], chain);
    expect(path).toMatchObject({ stage: { step: 'second' }, end: { notice: 'first' } });
  });

  it('hold every open item once, with every amount, and agree with stages counted by hand', () => {
    const row = fc.record({
      customer: fc.integer({ min: 0, max: 4 }),
      amount: fc.integer({ min: -300, max: 1000 }).filter((amount) => amount !== 0),
      overdue: fc.option(fc.integer({ min: -40, max: 90 })),
      disputed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const paths = pathsOf(rows);
        expect(sumOf(paths, ({ count }) => count)).toBe(rows.length);
        expect(sumOf(paths, ({ openAmount }) => openAmount)).toBe(sumOf(rows, ({ amount }) => amount));
        for (const [level, { step: name, offsetDays }] of LADDER.entries()) {
          const until = LADDER[level + 1]?.offsetDays ?? Infinity;
          const own = paths.filter(({ stage }) => stage.kind === 'step' && stage.step === name);
          const there = rows.filter(
            ({ amount, overdue }) =>
              amount > 0 && overdue !== null && overdue >= offsetDays && overdue < until,
          );
          expect(sumOf(own, ({ count }) => count)).toBe(there.length);
          expect(sumOf(own, ({ openAmount }) => openAmount)).toBe(sumOf(there, ({ amount }) => amount));
        }
      }),
      { seed: 20261123 },
    );
  });
});
