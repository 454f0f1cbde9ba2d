import { dsoBridgeFunction } from '../../src/functions/monitoring/dso-bridge';
import { rollRatesFunction } from '../../src/functions/monitoring/roll-rates';
import { call, tableOf } from './call';

describe('DSO.BRIDGE', () => {
  const before = [
    [420, 300],
    [100, 100],
    [20, 0],
    [900, 300],
    [30, 60],
  ] as const;

  it('shows causes that add up to the change', () => {
    const table = tableOf(dsoBridgeFunction, ...before, [520, 700], [260, 0], [0, 90], [700, 900], [45, 60]);
    const days = table.map(([, figure]) => Number(figure));
    const [first = 0, ...rest] = days;
    expect(rest.slice(0, -1).reduce((sum, part) => sum + part, first)).toBeCloseTo(rest.at(-1) ?? 0, 9);
    expect(first).toBeCloseTo((720 / 1200) * 90, 9);
  });

  it('takes the days of the window', () => {
    const table = tableOf(dsoBridgeFunction, ...before, ...before, 30);
    expect(table[0]?.[1]).toBeCloseTo(18, 9);
  });

  it('has no answer without sales', () => {
    const none = [[420], [100], [20], [0], [30]] as const;
    expect(call(dsoBridgeFunction, ...none, ...none)).toMatchObject({ fault: 'zeroDivision' });
  });
});

describe('ROLLRATES', () => {
  it('leaves a bucket blank that was empty', () => {
    expect(tableOf(rollRatesFunction, [100, 0, 5], [0, 50, 3]).slice(1)).toEqual([
      [1, 0.5],
      [2, ''],
    ]);
  });

  it('refuses a negative balance', () => {
    expect(call(rollRatesFunction, [100, -1], [0, 50])).toMatchObject({ fault: 'outOfRange' });
  });
});
