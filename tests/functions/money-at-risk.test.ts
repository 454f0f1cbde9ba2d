import { claimEu } from '../../src/functions/interest/claim-eu';
import { insurancePayDate } from '../../src/functions/insurance/insurance-pay-date';
import { insuranceNotifyDate } from '../../src/functions/insurance/insurance-notify-date';
import { insuranceClaimDate } from '../../src/functions/insurance/insurance-claim-date';
import { creditState } from '../../src/functions/credit-limit/credit-state';
import { expectedPayDateFunction } from '../../src/functions/forecast/expected-pay-date';
import { forecastPattern } from '../../src/functions/forecast/forecast-pattern';
import { insuranceDefaultDate } from '../../src/functions/insurance/insurance-default-date';
import { insuranceIndemnity } from '../../src/functions/insurance/insurance-indemnity';
import { insuranceRecovery } from '../../src/functions/insurance/insurance-recovery';
import { claimPrc } from '../../src/functions/interest/claim-prc';
import { claimUk } from '../../src/functions/interest/claim-uk';
import { compensationUk } from '../../src/functions/interest/compensation-uk';
import { interestLate } from '../../src/functions/interest/interest-late';
import { interestSegments } from '../../src/functions/interest/interest-segments';
import { provision } from '../../src/functions/provision/provision';
import { provisionCohortRates } from '../../src/functions/provision/provision-cohort-rates';
import { provisionRollRates } from '../../src/functions/provision/provision-roll-rates';
import { concentration } from '../../src/functions/stress/concentration';
import { stressCash } from '../../src/functions/stress/stress-cash';
import { stressTop } from '../../src/functions/stress/stress-top';
import { spill } from '../../src/functions/runtime/spill';
import { call, cellOf, on, tableOf } from './call';

describe('PROVISION', () => {
  it('carries no negative allowance and no rate above one', () => {
    expect(cellOf(provision, [100000, -30000], [0.01, 0.05])).toBe(1000);
    expect(cellOf(provision, [100000, 20000], [0.01, 0.95], 1.2)).toBe(21200);
    expect(cellOf(provision, [100000], [5])).toMatchObject({ fault: 'outOfRange', argument: 'rate' });
  });

  it('takes its rates from roll rates that lie sideways', () => {
    const table = spill(provisionRollRates, [[[0.3, 0.4, 0.5, 0.6]], [[0.9]]]);
    expect(table).toEqual(tableOf(provisionRollRates, [0.3, 0.4, 0.5, 0.6], 0.9));
    expect(table).toHaveLength(5);
    expect(table).toContainEqual([1, expect.closeTo(0.0324, 10)]);
  });

  it('takes its rates from a cohort, a whole loss at the end', () => {
    expect(tableOf(provisionCohortRates, [100000, 50000], 2000).slice(1)).toEqual([
      [1, 0.02],
      [2, 0.04],
      [3, 1],
    ]);
    expect(call(provisionCohortRates, ['', ''], 1)).toMatchObject({
      fault: 'missing',
      argument: 'enteredBuckets',
    });
    expect(call(provisionCohortRates, [10], 20)).toMatchObject({
      reason: 'tooLarge',
      argument: 'writtenOff',
    });
  });
});

describe('INSURANCE', () => {
  it('pays by limit, percentage, deductible, first loss and maximum liability', () => {
    expect(cellOf(insuranceIndemnity, 150000, 100000, 0.9)).toBe(90000);
    expect(cellOf(insuranceIndemnity, 50000, 50000, 0.9, 5000)).toBe(40000);
    expect(cellOf(insuranceIndemnity, 60000, 60000, 0.9, 0, null, 0, 20000)).toBe(34000);
    expect(
      cellOf(insuranceIndemnity, 150000, 100000, 0.9, null, null, null, null, 30000, 'INSURED_FIRST'),
    ).toBe(63000);
    expect(
      cellOf(insuranceIndemnity, 900000, 900000, 0.9, ...[null, null, null, null, null, null], 600000),
    ).toBe(600000);
    expect(cellOf(insuranceIndemnity, 1, 1, 90)).toMatchObject({
      fault: 'outOfRange',
      argument: 'insuredShare',
    });
  });

  it('defaults on insolvency, else after extension and waiting period; a blank insolvency date is none', () => {
    const start = on('2025-03-31');
    const insolvencies = [on('2025-05-12'), '', 0];
    expect(tableOf(insuranceDefaultDate, start, 60, 6, insolvencies)).toEqual([
      [on('2025-05-12')],
      [on('2025-11-30')],
      [on('2025-11-30')],
    ]);
  });

  it('splits recoveries so that nothing is lost', () => {
    expect(tableOf(insuranceRecovery, 100, 300, 100)).toEqual([
      ['Insured debt', 33.33],
      ['Uninsured debt', 66.67],
    ]);
  });
});

describe('late interest and claims', () => {
  it('spill over a column of debts, each fault in its row', () => {
    expect(tableOf(claimUk, [810, -1, 10000], [0.045, 0.045, 0.045], 95)).toEqual([
      [66.35],
      [{ fault: 'outOfRange', reason: 'negative', argument: expect.any(String) as string }],
      [425.34],
    ]);
    expect(tableOf(compensationUk, [999.99, 1000, 9999.99, 10000]).flat()).toEqual([40, 70, 70, 100]);
  });

  it('is rounded once, or day by day', () => {
    expect(cellOf(interestLate, 1000, 0.085, 50)).toBe(11.64);
    expect(cellOf(interestLate, 1000, 0.085, 50, null, 'daily')).toBe(11.5);
  });

  it('owes an SME 0.05% a day when nothing was agreed, and never less than the LPR', () => {
    expect(cellOf(claimPrc, 100, 360)).toBe(18);
    expect(cellOf(claimPrc, 365000, 100, 0.01, 0.031)).toBe(3100);
    expect(cellOf(claimPrc, 365000, 100, 0.01)).toMatchObject({
      fault: 'missing',
      argument: 'lprAtContract',
    });
  });

  it('has no rate for days before the first one', () => {
    const rates = [[on('2025-07-01')], [0.1]] as const;
    expect(cellOf(interestSegments, 100, on('2025-05-31'), on('2025-07-31'), ...rates)).toMatchObject({
      fault: 'missing',
      argument: 'rates',
    });
  });
});

describe('STRESS', () => {
  it('finds the lowest balance, with nothing below the minimum as an empty cell', () => {
    expect(tableOf(stressCash, 100, [-30, 10]).slice(0, 3)).toEqual([
      ['Lowest balance', 70],
      ['First period below the minimum', ''],
      ['Funding gap', 0],
    ]);
  });

  it('wants an amount for every change, in a period of the plan', () => {
    expect(call(stressCash, 100, [-30, 10], 0, [1, 2], [5])).toMatchObject({ reason: 'wrongShape' });
    expect(call(stressCash, 100, [-30, 10], 0, [3], [5])).toMatchObject({
      fault: 'outOfRange',
      argument: 'changes',
    });
    expect(call(stressCash, 100, ['', ''])).toMatchObject({ fault: 'missing', argument: 'flows' });
  });

  it('loses the largest customers without insurance, unless it is told of some', () => {
    expect(tableOf(stressTop, [500, 120, 300, 80], 2, 0.8)).toEqual([
      ['Gross loss', 640],
      ['Insured', 0],
      ['Net loss', 640],
    ]);
    expect(call(stressTop, [500, 120], 1, 0.8, 0.9, [400])).toMatchObject({ reason: 'wrongShape' });
  });

  it('sees concentration over a block of cells, gaps passed over', () => {
    const block = [
      [30, 30],
      [20, ''],
      [null, 20],
    ];
    expect(spill(concentration, [block])).toEqual([[expect.closeTo(2600, 8)]]);
    expect(cellOf(concentration, [0, 0])).toMatchObject({ fault: 'zeroDivision' });
    expect(cellOf(concentration, [10, -1])).toMatchObject({ fault: 'outOfRange' });
  });
});

describe('FORECAST', () => {
  it('spreads sales over the periods in which they come in', () => {
    expect(tableOf(forecastPattern, [100000], [0, 0.4, 0.5, 0.1]).map((line) => line[1])).toEqual([
      'Collections',
      0,
      40000,
      50000,
      10000,
    ]);
    expect(tableOf(forecastPattern, [100, 200], [0.5, 0.5], 1)).toHaveLength(2);
    expect(call(forecastPattern, [100], [0.7, 0.7])).toMatchObject({ reason: 'sharesDoNotAddUp' });
  });

  it('expects nobody to have paid already', () => {
    const asOf = on('2025-06-13');
    expect(tableOf(expectedPayDateFunction, [on('2025-04-30'), on('2025-06-30')], [5, 11.6], asOf)).toEqual([
      [on('2025-06-16')],
      [on('2025-07-14')],
    ]);
  });
});

describe('CREDITSTATE', () => {
  it('goes from ok through watch and hold to stop', () => {
    const states = [
      [50_000, 100_000],
      [95_000, 100_000],
      [50_000, 100_000, 0, 0.25],
      [50_000, 100_000, 60_000],
      [50_000, 100_000, 0, 0, true],
      [50_000, ''],
    ].map((inputs) => cellOf(creditState, ...inputs));
    expect(states).toEqual(['ok', 'watch', 'watch', 'hold', 'stop', 'watch']);
  });
});

describe('CLAIM.EU', () => {
  it('takes the margin of a member state, on a base rate that may be negative', () => {
    expect(cellOf(claimEu, 4500, -0.0088, 30, 0.09)).toBe(70.03);
  });
});

describe('the dates of an insured debt', () => {
  it('take the usual periods where a call leaves them out, and come forward with an insolvency', () => {
    const due = on('2025-03-31');
    expect(cellOf(insuranceNotifyDate, due)).toBe(on('2025-04-30'));
    expect(cellOf(insuranceClaimDate, due, 60)).toBe(on('2026-05-29'));
    expect(cellOf(insurancePayDate, due, 60)).toBe(on('2025-12-30'));
    expect(cellOf(insurancePayDate, due, 60, 6, 30, on('2025-05-12'))).toBe(on('2025-06-11'));
    expect(cellOf(insuranceClaimDate, '', 60)).toMatchObject({ fault: 'missing' });
  });
});
