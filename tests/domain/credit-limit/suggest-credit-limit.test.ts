import fc from 'fast-check';
import { suggestCustomerLimit, type LimitFacts } from '../../../src/domain/credit-limit/customer-limit';
import {
  combinedCapacity,
  netWorthCapacity,
  ratingCapacity,
  workingCapitalCapacity,
} from '../../../src/domain/credit-limit/credit-capacity';
import { creditNeed } from '../../../src/domain/credit-limit/credit-need';
import {
  creditHeadroom,
  creditUtilisation,
  isOrderOnHold,
} from '../../../src/domain/credit-limit/credit-utilisation';
import { behaviourFactor, limitFactor } from '../../../src/domain/credit-limit/limit-factor';
import {
  suggestCreditLimit,
  suggestedLimitAmount,
} from '../../../src/domain/credit-limit/suggest-credit-limit';
import { isFault } from '../../../src/domain/fault';
import { STANDARD_POLICY } from '../../../src/policy/policy';
import { limitRulesOf } from '../../../src/policy/policy-rules';

const rules = limitRulesOf(STANDARD_POLICY);

describe('need and capacity', () => {
  it('need is a day’s purchases with tax, for terms and lateness, in the busy season', () => {
    expect(creditNeed(3_650_000, 30)).toBeCloseTo(300_000, 6);
    expect(creditNeed(3_650_000, 30, 12, 0.13, 1.2)).toBeCloseTo(569_520, 6);
    expect(creditNeed(3_650_000, 30, -5)).toBeCloseTo(300_000, 6);
    expect(creditNeed(-1, 30)).toMatchObject({ reason: 'negative' });
  });

  it('capacity is a share of what stands behind the customer, never negative', () => {
    expect(netWorthCapacity(2_500_000)).toBe(250_000);
    expect(netWorthCapacity(-400_000)).toBe(0);
    expect(workingCapitalCapacity(900_000, 650_000)).toBe(25_000);
    expect(ratingCapacity(50_000, 80_000, 700_000, 0.35, 0.05)).toBe(28_000);
    expect(
      combinedCapacity([
        { base: 2_000_000, share: 0.05 },
        { base: 350_000, share: 0.1 },
      ]),
    ).toBe(135_000);
  });
});

describe('the suggested limit', () => {
  it('is the smallest component times the factor, rounded down, and tells which one binds', () => {
    const suggested = suggestCreditLimit(
      411_600,
      { netWorth: 250_000, workingCapital: 310_000, singleName: null },
      0.8,
    );
    expect(suggested).toEqual({
      limit: 200_000,
      components: [
        { kind: 'need', amount: 411_600 },
        { kind: 'netWorth', amount: 250_000 },
        { kind: 'workingCapital', amount: 310_000 },
      ],
      binding: 'netWorth',
      factor: 0.8,
      unrounded: 200_000,
    });
    expect(suggestedLimitAmount(411_600, { netWorth: 600_000 }, 1, 350_000, 25_500)).toBe(375_000);
    expect(suggestedLimitAmount(411_600, { netWorth: -5000 })).toBe(0);
  });

  it('needs evidence: at least one cap, or an insured limit', () => {
    expect(suggestCreditLimit(411_600, {})).toMatchObject({ fault: 'missing', reason: 'noEvidence' });
    expect(suggestedLimitAmount(1500, {}, 1, 2000)).toBe(1000);
  });

  it('keeps two significant digits where no rounding is set', () => {
    expect(suggestedLimitAmount(412, { netWorth: 9999 }, 1, null, 0, null)).toBe(410);
    expect(suggestedLimitAmount(98_765, { netWorth: 99_999 }, 1, null, 0, null)).toBe(98_000);
    expect(suggestedLimitAmount(0.567, { netWorth: 1 }, 1, null, 0, null)).toBe(0.56);
    expect(suggestedLimitAmount(0, { netWorth: 1 }, 1, null, 0, null)).toBe(0);
  });

  it('never exceeds a cap, and never rounds up', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000 });
    const cap = fc.option(amount);
    fc.assert(
      fc.property(
        amount,
        cap,
        cap,
        amount,
        fc.constantFrom(0, 0.25, 0.5, 0.9, 1),
        (need, netWorth, insured, single, factor) => {
          const suggested = suggestCreditLimit(need, { netWorth, singleName: single }, factor, insured, 500);
          if (isFault(suggested)) throw new Error(suggested.reason);
          for (const component of suggested.components)
            expect(suggested.limit).toBeLessThanOrEqual(component.amount);
          expect(suggested.limit).toBeLessThanOrEqual(suggested.unrounded + 1e-6);
          expect(suggested.unrounded - suggested.limit).toBeLessThan(1000);
        },
      ),
      { seed: 20261123 },
    );
  });
});

describe('the factor of a limit', () => {
  it.each([
    [-10, 1],
    [0, 1],
    [0.1, 0.9],
    [15, 0.9],
    [30, 0.75],
    [60, 0.5],
    [61, 0.25],
  ])('of a customer %d days late is %d', (daysLate, factor) => {
    expect(behaviourFactor(daysLate, rules.behaviourBands)).toBe(factor);
  });

  it('is the stricter of behaviour and grade, never their product', () => {
    expect(limitFactor(20, 0.5, rules)).toEqual({ factor: 0.5, reason: 'grade' });
    expect(limitFactor(20, 0.9, rules)).toEqual({ factor: 0.75, reason: 'behaviour' });
    expect(limitFactor(Number.NaN, null, rules)).toEqual({ factor: 0.5, reason: 'newCustomer' });
    expect(limitFactor(-3, 1, rules)).toEqual({ factor: 1, reason: 'none' });
  });
});

describe('a customer’s limit by the policy', () => {
  const facts: LimitFacts = {
    annualSales: 3_650_000,
    termsDays: 30,
    weightedDaysLate: 0,
    totalReceivables: 10_000_000,
    tangibleNetWorth: null,
    workingCapital: null,
    insuredLimit: null,
    gradeFactor: null,
  };
  const limitOf = (change: Partial<LimitFacts>) => suggestCustomerLimit({ ...facts, ...change }, rules);

  it('comes from the ledger alone where nothing else is known', () => {
    expect(limitOf({})).toMatchObject({ limit: 300_000, binding: 'need', factorReason: 'none' });
  });

  it('is capped by the share of one customer in all receivables', () => {
    expect(limitOf({ totalReceivables: 1_000_000 })).toMatchObject({ limit: 200_000, binding: 'singleName' });
  });

  it('takes the usual terms where the ledger shows none', () => {
    expect(limitOf({ termsDays: Number.NaN })).toMatchObject({ limit: 300_000 });
  });

  it('is nothing for a customer whose credits exceed its purchases', () => {
    expect(limitOf({ annualSales: -100 })).toMatchObject({ limit: 0 });
  });

  it('uses net worth and insurance where they are known', () => {
    expect(limitOf({ tangibleNetWorth: 500_000 })).toMatchObject({ limit: 50_000, binding: 'netWorth' });
    expect(limitOf({ insuredLimit: 120_000 })).toMatchObject({ limit: 120_000, binding: 'insurance' });
  });
});

describe('using a limit', () => {
  it('is measured by exposure', () => {
    expect(creditUtilisation(180_000, 200_000)).toBe(0.9);
    expect(creditUtilisation(180_000, 0)).toMatchObject({ fault: 'zeroDivision' });
    expect(creditHeadroom(180_000, 200_000)).toBe(20_000);
    expect(isOrderOnHold(180_000, 20_000, 200_000)).toBe(false);
    expect(isOrderOnHold(180_000, 20_001, 200_000)).toBe(true);
  });
});
