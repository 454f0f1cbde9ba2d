import fc from 'fast-check';
import { isFault } from '../../../src/domain/fault';
import {
  offerValue,
  type DiscountCandidate,
  type DiscountOffer,
} from '../../../src/domain/discount/offer-value';

const OFFER: DiscountOffer = { rate: 0.02, days: 10, costOfFunds: 0.08, takeUp: 0.5 };
const CUSTOMER: DiscountCandidate = { sales: 365_000, payDays: 45, probability: 0, lossGivenDefault: 0.45 };

const valueOf = (customer: Partial<DiscountCandidate> = {}, offer: Partial<DiscountOffer> = {}) => {
  const value = offerValue({ ...CUSTOMER, ...customer }, { ...OFFER, ...offer });
  if (isFault(value)) throw new Error(value.reason);
  return value;
};

describe('what a cash discount is worth', () => {
  it('is far less than the discount at an ordinary cost of funds: 2/10 pays only against very slow payers', () => {
    const { value, cashReleased } = valueOf();
    // Half of 365,000: 2% is 3,650; 35 days sooner at 8% earn 0.5 × 365,000 × 0.08 × 35 ÷ 365 = 1,400.
    expect(value).toBeGreaterThan(-3_650 + 1_300);
    expect(value).toBeLessThan(-3_650 + 1_450);
    expect(cashReleased).toBeCloseTo(0.5 * 1_000 * 35, 9);
    expect(valueOf({ payDays: 130 }).value).toBeGreaterThan(0);
  });

  it('rises with the risk of default, since what is paid cannot default any more', () => {
    const risky = valueOf({ probability: 0.2 });
    expect(risky.riskValue).toBeCloseTo(0.5 * 365_000 * 0.2 * 0.45 * (35 / 365), 6);
    expect(risky.value - valueOf().value).toBeCloseTo(risky.riskValue, 9);
    expect(risky.breakEven).toBeGreaterThan(valueOf().breakEven);
  });

  it('is the whole discount as a loss where the customer pays by the discount day anyway', () => {
    const early = valueOf({ payDays: 8 });
    expect(early).toMatchObject({ riskValue: 0, breakEven: 0, largest: 0, cashReleased: 0 });
    expect(early.value).toBeLessThan(-0.5 * 365_000 * 0.0199);
  });

  it('is nothing at the break-even discount, whatever the take-up', () => {
    const any = fc.record({
      payDays: fc.integer({ min: 11, max: 300 }),
      costOfFunds: fc.double({ min: 0.005, max: 0.4, noNaN: true }),
      takeUp: fc.double({ min: 0.05, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(any, ({ payDays, costOfFunds, takeUp }) => {
        const { breakEven } = valueOf({ payDays }, { costOfFunds, takeUp });
        const { value } = valueOf({ payDays }, { costOfFunds, takeUp, rate: breakEven });
        expect(Math.abs(value)).toBeLessThan(1e-6 * 365_000);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });
});
