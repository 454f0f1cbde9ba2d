import fc from 'fast-check';
import { parseDate } from '../../../src/domain/calendar/parse-date';
import { amountPayable, discountAmount } from '../../../src/domain/discount/amount-payable';
import {
  compoundCostOfForgoingDiscount,
  costOfForgoingDiscount,
} from '../../../src/domain/discount/cost-of-forgoing';
import { breakEvenDefaultRate, creditPolicyValue } from '../../../src/domain/discount/credit-instead-of-cash';
import { largestDiscount } from '../../../src/domain/discount/largest-discount';
import { creditForPayment, paymentForCredit } from '../../../src/domain/discount/partial-payment';
import { presentValue } from '../../../src/domain/discount/present-value';
import { payableWithTax } from '../../../src/domain/discount/taxed-discount';
import { breakEvenDiscount, valueOfDiscount } from '../../../src/domain/discount/value-of-discount';
import { isFault } from '../../../src/domain/fault';
import { parseTerms } from '../../../src/domain/terms/parse-terms';
import type { PaymentTerms } from '../../../src/domain/terms/payment-terms';

const seed = 20261123;
const day = (iso: string): number => Number(parseDate(iso));
const terms = (text: string): PaymentTerms => {
  const read = parseTerms(text);
  if (isFault(read)) throw new Error(text);
  return read;
};
const rate = fc.double({ min: 0.001, max: 0.2, noNaN: true });
const annualRate = fc.double({ min: 0.01, max: 0.5, noNaN: true });

describe('what forgoing a discount costs', () => {
  it('is 37.24% a year for 2/10 net 30, 36.73% on 360 days, 44.59% compounded', () => {
    expect(costOfForgoingDiscount(0.02, 10, 30)).toBeCloseTo(0.372449, 6);
    expect(costOfForgoingDiscount(0.02, 10, 30, 360)).toBeCloseTo(0.3673, 4);
    expect(compoundCostOfForgoingDiscount(0.02, 10, 30)).toBeCloseTo(0.4458529, 7);
    expect(compoundCostOfForgoingDiscount(0.02, 20, 30)).toBeCloseTo(1.0905, 4);
  });

  it('falls the longer the customer stretches', () => {
    expect(costOfForgoingDiscount(0.02, 10, 50, 360)).toBeCloseTo(0.1837, 4);
  });

  it('needs days between discount and payment, and a discount below everything', () => {
    expect(costOfForgoingDiscount(0.02, 30, 30)).toMatchObject({ reason: 'discountAfterNet' });
    expect(costOfForgoingDiscount(1, 10, 30)).toMatchObject({ fault: 'outOfRange' });
    expect(costOfForgoingDiscount(2, 10, 30)).toMatchObject({ reason: 'notAShare' });
  });

  it('is dearer compounded than simple within a year', () => {
    fc.assert(
      fc.property(rate, fc.integer({ min: 1, max: 300 }), (discount, gained) => {
        const simple = Number(costOfForgoingDiscount(discount, 10, 10 + gained));
        expect(Number(compoundCostOfForgoingDiscount(discount, 10, 10 + gained))).toBeGreaterThan(simple);
      }),
      { seed },
    );
  });
});

describe('what offering a discount is worth', () => {
  it('is the earlier money less the discount, for those who take it', () => {
    expect(valueOfDiscount(10_000, 0.03, 20, 30, 0.1)).toBeCloseTo(-271.34, 2);
    expect(valueOfDiscount(1_000_000, 0.002, 10, 94, 0.06, 0.5)).toBeCloseTo(5789.533250428247, 6);
  });

  it('is negative for 2/10 net 30 at 8% a year: only 0.44% would break even', () => {
    expect(Number(valueOfDiscount(100_000, 0.02, 10, 30, 0.08))).toBeLessThan(0);
    expect(breakEvenDiscount(10, 30, 0.08)).toBeCloseTo(0.0043549, 7);
    expect(breakEvenDiscount(10, 94, 0.08, 365, 'compound')).toBeCloseTo(0.0175556539, 9);
    expect(breakEvenDiscount(30, 10, 0.08)).toMatchObject({ fault: 'outOfRange' });
  });

  it('is nothing at the break-even discount, simple or compound', () => {
    fc.assert(
      fc.property(
        annualRate,
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom('simple', 'compound'),
        (r, gained, kind) => {
          const discount = Number(breakEvenDiscount(10, 10 + gained, r, 365, kind));
          expect(valueOfDiscount(1_000_000, discount, 10, 10 + gained, r, 1, 365, kind)).toBeCloseTo(0, 6);
        },
      ),
      { seed },
    );
  });

  it('rests on present values', () => {
    expect(presentValue(100_000, 0.06, 94)).toBeCloseTo(98_478.30779, 5);
    expect(presentValue(100_000, 0.06, 94, 365, 'compound')).toBeCloseTo(98_510.57932, 5);
    expect(presentValue(100, -0.1, 10)).toMatchObject({ reason: 'negative' });
  });

  it('has a largest discount, which for everybody and no growth is the compound break-even', () => {
    expect(largestDiscount(45, 10, 60, 0.6, 0, 0.12 / 365)).toBeCloseTo(0.008197498, 9);
    expect(largestDiscount(45, 10, 60, 0, 0, 0.12 / 365)).toMatchObject({ reason: 'notPositive' });
    fc.assert(
      fc.property(annualRate, fc.integer({ min: 11, max: 200 }), (r, payDays) => {
        const dailyRate = (1 + r) ** (1 / 365) - 1;
        const breakEven = Number(breakEvenDiscount(10, payDays, r, 365, 'compound'));
        expect(largestDiscount(payDays, 10, payDays, 1, 0, dailyRate)).toBeCloseTo(breakEven, 12);
      }),
      { seed },
    );
  });
});

describe('what is payable', () => {
  it('grants the first tier whose last day is not past', () => {
    const pay = (amount: number, invoice: string, text: string, on: string) =>
      amountPayable(amount, day(invoice), terms(text), day(on));
    expect(pay(727.05, '2024-07-12', '4/10 EOM', '2024-08-10')).toBe(697.97);
    expect(pay(1000, '2025-01-02', '1/10 net 30', '2025-01-12')).toBe(990);
    expect(pay(1000, '2025-01-02', '1/10 net 30', '2025-01-13')).toBe(1000);
    expect(pay(750, '2025-01-26', '2/10, 1/20, n/60', '2025-02-14')).toBe(742.5);
    expect(discountAmount(100_000, day('2025-01-01'), terms('2/10 n/30'), day('2025-01-09'))).toBe(2000);
    expect(discountAmount(100_000, day('2025-01-01'), terms('Net 30'), day('2025-01-09'))).toBe(0);
  });

  it('asks for the day of payment', () => {
    expect(amountPayable(1000, day('2025-01-02'), terms('1/10 net 30'), 0)).toMatchObject({
      argument: 'payDate',
    });
  });

  it('credits part payments at the discounted rate, there and back', () => {
    expect(creditForPayment(980, 0.02)).toBe(1000);
    expect(creditForPayment(2790, 0.07)).toBe(3000);
    expect(paymentForCredit(5000, 0.03)).toBe(4850);
    expect(paymentForCredit(5000, 1.5)).toMatchObject({ reason: 'notAShare' });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 30 }),
        (credit, percent) => {
          const paid = Number(paymentForCredit(credit, percent / 100));
          expect(creditForPayment(paid, percent / 100)).toBe(credit);
        },
      ),
      { seed },
    );
  });

  it('reduces tax always, when early, or never', () => {
    expect(payableWithTax(100, 0.21, 0.02, 'always', true)).toBe(118.58);
    expect(payableWithTax(100, 0.21, 0.02, 'always', false)).toBe(120.58);
    expect(payableWithTax(100, 0.21, 0.02, 'on_early', true)).toBe(118.58);
    expect(payableWithTax(100, 0.21, 0.02, 'on_early', false)).toBe(121);
    expect(payableWithTax(100, 0.13, 0.02, 'never', true)).toBe(111);
  });
});

describe('selling on credit instead of for cash', () => {
  it('is worth its extra units for ever, less the money tied up first', () => {
    expect(creditPolicyValue(50, 30, 400, 440, 0.015)).toBeCloseTo(32_133.3333, 4);
    expect(creditPolicyValue(50, 30, 400, 440, 0)).toMatchObject({ fault: 'zeroDivision' });
  });

  it('bears a default rate that eats the price difference', () => {
    expect(breakEvenDefaultRate(0.02, 0.02)).toBeCloseTo(0.0004, 9);
  });
});
