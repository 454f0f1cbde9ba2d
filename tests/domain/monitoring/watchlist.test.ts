import fc from 'fast-check';
import { proposeLimit } from '../../../src/domain/monitoring/limit-proposal';
import { USUAL_WARNING_RULES } from '../../../src/domain/monitoring/early-warning';
import { watchlist, type WatchFacts } from '../../../src/domain/monitoring/watchlist';

function facts(customer: string, given: Partial<WatchFacts> = {}): WatchFacts {
  return { customer, open: 100, overdue: 30, signals: {}, ...given };
}

const RED = { oldestDaysOverdue: 95 };
const AMBER = { pastDueShare: 0.3 };

describe('watchlist', () => {
  it('holds whoever has a warning, most money at risk first', () => {
    const list = watchlist([
      facts('Calm'),
      facts('Amber', { signals: AMBER, open: 5000, overdue: 1500 }),
      facts('Red', { signals: RED, open: 2000, overdue: 600 }),
      facts('Small', { signals: RED, open: 10, overdue: 10 }),
    ]);
    expect(list.map(({ facts: { customer }, moneyAtRisk }) => [customer, moneyAtRisk])).toEqual([
      ['Red', 2000],
      ['Amber', 1500],
      ['Small', 10],
    ]);
    expect(list[0]?.warning).toEqual({ level: 'red', red: ['oldestDaysOverdue'], amber: [] });
  });

  it('counts all overdue debt of a customer in red whose credits outweigh it', () => {
    const [only] = watchlist([facts('Red', { signals: RED, open: -50, overdue: 30 })]);
    expect(only?.moneyAtRisk).toBe(30);
  });

  it('goes by the thresholds of the policy', () => {
    const strict = {
      ...USUAL_WARNING_RULES,
      thresholds: [{ signal: 'pastDueShare', amber: 0.05, red: 0.1 }],
    } as const;
    const [only] = watchlist(
      [facts('Late', { signals: { pastDueShare: 0.1, oldestDaysOverdue: 500 } })],
      strict,
    );
    expect(only?.warning).toEqual({ level: 'red', red: ['pastDueShare'], amber: [] });
    const two = { pastDueShare: 0.2, oldestDaysOverdue: 60 };
    const one = { ...USUAL_WARNING_RULES, ambersForRed: 2 };
    expect(watchlist([facts('Late', { signals: two })])[0]?.warning.level).toBe('amber');
    expect(watchlist([facts('Late', { signals: two })], one)[0]?.warning.level).toBe('red');
  });

  it('is the same whatever the order of the customers', () => {
    const anyFacts = fc.uniqueArray(
      fc.record({
        customer: fc.constantFrom(...'ABCDEFGH'),
        open: fc.integer({ min: -5, max: 5 }),
        overdue: fc.integer({ min: 0, max: 3 }),
        signals: fc.constantFrom({}, RED, AMBER),
      }),
      { selector: ({ customer }) => customer },
    );
    fc.assert(
      fc.property(anyFacts, (customers) => {
        expect(watchlist([...customers].reverse())).toEqual(watchlist(customers));
      }),
      { seed: 20261123 },
    );
  });
});

describe('limit proposal', () => {
  it('sets a first limit, and follows the suggestion up and down', () => {
    expect(proposeLimit(null, 500, 'green', 0.1)).toEqual({ kind: 'set', limit: 500 });
    expect(proposeLimit(1000, 800, 'green', 0.1)).toEqual({ kind: 'lower', limit: 800 });
    expect(proposeLimit(1000, 1500, 'green', 0.1)).toEqual({ kind: 'raise', limit: 1500 });
  });

  it('leaves a limit alone for a small change, or where nothing is suggested', () => {
    expect(proposeLimit(1000, 950, 'green', 0.1)).toEqual({ kind: 'keep', limit: 1000 });
    expect(proposeLimit(1000, 900, 'green', 0.1)).toEqual({ kind: 'lower', limit: 900 });
    expect(proposeLimit(1000, null, 'red', 0.1)).toEqual({ kind: 'keep', limit: 1000 });
    expect(proposeLimit(0, 0, 'green', 0)).toEqual({ kind: 'keep', limit: 0 });
  });

  it('never grants more to a customer under warning', () => {
    expect(proposeLimit(1000, 1500, 'amber', 0.1)).toEqual({ kind: 'hold', limit: 1000 });
    expect(proposeLimit(1000, 0, 'red', 0.1)).toEqual({ kind: 'lower', limit: 0 });
  });
});
