import { itemInterest, type InterestTerms } from '../../../src/domain/dunning/item-interest';
import { letterFee, type FeeRule } from '../../../src/domain/dunning/letter-fee';
import { isFault } from '../../../src/domain/fault';
import { day } from './dunning-rows';

const agreed: InterestTerms = {
  regime: 'agreed',
  agreedRate: 0.1,
  margin: 0.08,
  yearDays: 365,
  referenceRates: [],
  minimumInterest: 0,
};
const halfYears = [
  { from: day('2023-07-01'), rate: 0.05 },
  { from: day('2024-01-01'), rate: 0.0525 },
];
const debt = (openAmount: number, due: string, invoiced = '2023-06-01') => ({
  openAmount,
  invoiceDate: day(invoiced),
  dueDate: day(due),
});

describe('interest of a late item', () => {
  it('is 0.41 on 100 at 10% for 15 days, 110.41 with a fee of 10, as ERPNext tests it', () => {
    const interest = itemInterest(debt(100, '2024-03-01'), day('2024-03-16'), agreed);
    expect(interest).toBe(0.41);
    expect(100 + Number(interest) + letterFee('formal', '', 100, [fee({ feeAmount: 10 })])).toBe(110.41);
  });

  it('is nothing before the debt is late, nor without an agreed rate, nor below the minimum', () => {
    const late = debt(100, '2024-03-01');
    expect(itemInterest(late, day('2024-03-01'), agreed)).toBe(0);
    expect(itemInterest(late, day('2024-03-16'), { ...agreed, agreedRate: null })).toBe(0);
    expect(itemInterest(late, day('2024-03-16'), { ...agreed, minimumInterest: 0.42 })).toBe(0);
    expect(itemInterest(late, day('2024-03-16'), { ...agreed, minimumInterest: 0.41 })).toBe(0.41);
  });

  it('goes by segments where parts were paid: each part until its day', () => {
    const partPaid = {
      ...debt(6000, '2024-01-01'),
      payments: [{ day: day('2024-01-31'), amount: 4000 }],
    };
    // 10,000 for 30 days and 6,000 for 30 days more.
    const segments = (10_000 * 0.1 * 30 + 6000 * 0.1 * 30) / 365;
    expect(itemInterest(partPaid, day('2024-03-01'), agreed)).toBeCloseTo(segments, 2);
  });

  it('keeps the rate of the half-year in which it began in the United Kingdom', () => {
    const uk: InterestTerms = { ...agreed, regime: 'uk', referenceRates: halfYears };
    // 5% + 8 points for 50 days, although the rate rose on 1 January.
    expect(itemInterest(debt(1000, '2023-12-11'), day('2024-01-30'), uk)).toBe(17.81);
  });

  it('follows the rate of each half-year in the European Union', () => {
    const eu: InterestTerms = { ...agreed, regime: 'eu', referenceRates: halfYears };
    const expected = (1000 * (0.13 * 20 + 0.1325 * 30)) / 365;
    expect(itemInterest(debt(1000, '2023-12-11'), day('2024-01-30'), eu)).toBeCloseTo(expected, 2);
  });

  it('is 0.05% a day for a small supplier in China with nothing agreed, else at least the LPR of the contract', () => {
    const china: InterestTerms = { ...agreed, regime: 'chinaSme', agreedRate: null };
    expect(itemInterest(debt(10_000, '2025-01-01'), day('2025-01-31'), china)).toBe(150);
    const low = { ...china, agreedRate: 0.01, referenceRates: [{ from: day('2023-01-01'), rate: 0.0345 }] };
    expect(itemInterest(debt(10_000, '2025-01-01'), day('2025-01-31'), low)).toBe(28.36);
  });

  it('is a fault before the first reference rate', () => {
    const uk: InterestTerms = { ...agreed, regime: 'uk', referenceRates: halfYears };
    expect(isFault(itemInterest(debt(1000, '2020-01-01'), day('2020-03-01'), uk))).toBe(true);
  });
});

const fee = (part: Partial<FeeRule> = {}): FeeRule => ({
  step: 'formal',
  currency: '',
  fromAmount: 0,
  feeAmount: 0,
  feeShare: 0,
  minimumFee: null,
  maximumFee: null,
  ...part,
});

describe('the fee of a letter', () => {
  /** SAP's example: from 100 a fee of 2.00, from 1,000 a fee of 0.3%. */
  const rules = [fee({ fromAmount: 100, feeAmount: 2 }), fee({ fromAmount: 1000, feeShare: 0.003 })];

  it.each([
    [99.99, 0],
    [100, 2],
    [999.99, 2],
    [1000, 3],
    [2000, 6],
  ])('of %p dunned is %p by the amount', (amount, expected) => {
    expect(letterFee('formal', 'EUR', amount, rules)).toBe(expected);
  });

  it('keeps its bounds, its step and its currency', () => {
    const bounded = [fee({ feeShare: 0.01, minimumFee: 5, maximumFee: 40 })];
    expect([100, 1000, 9000].map((amount) => letterFee('formal', '', amount, bounded))).toEqual([5, 10, 40]);
    expect(letterFee('legal', '', 1000, bounded)).toBe(0);
    const own = [fee({ fromAmount: 500, feeAmount: 9 }), fee({ currency: 'CNY', feeAmount: 1 })];
    expect(letterFee('formal', 'CNY', 1000, own)).toBe(1);
    expect(letterFee('formal', 'USD', 1000, own)).toBe(9);
  });
});
