import fc from 'fast-check';
import { isFault } from '../../../src/domain/fault';
import { roundMoney } from '../../../src/domain/money/round-money';
import { historyRates } from '../../../src/domain/provision/history-rates';
import { lossWaterfall, type CustomerDebts } from '../../../src/domain/provision/loss-waterfall';
import { lossRateAt } from '../../../src/domain/provision/rates-by-age';
import { readRows, record } from '../ledger/ledger-of';

const UNINSURED = { creditLimit: 0, insuredShare: 0.9 };

const waterfallOf = (part: Partial<CustomerDebts>) => {
  const loss = lossWaterfall({
    debts: [],
    credits: 0,
    cover: UNINSURED,
    disputedRate: 0,
    scalar: 1,
    ...part,
  });
  if (isFault(loss)) throw new Error(loss.reason);
  return loss;
};

describe('the waterfall of expected losses', () => {
  it('is the provision matrix of IFRS 9, illustrative example 12, where nothing is insured or disputed', () => {
    const amounts = [15_000_000, 7_500_000, 4_000_000, 2_500_000, 1_000_000];
    const rates = [0.003, 0.016, 0.036, 0.066, 0.106];
    const debts = amounts.map((amount, bucket) => ({
      bucket,
      amount,
      isDisputed: false,
      rate: rates[bucket] ?? 0,
    }));
    const { provision, expected, open } = waterfallOf({ debts });
    expect(provision).toBe(580_000);
    expect(expected).toBe(open - 580_000);
  });

  it('takes credits, disputes and insurance off first: only the rest is provided for by age', () => {
    const loss = waterfallOf({
      debts: [
        { bucket: 0, amount: 1000, isDisputed: false, rate: 0.1 },
        { bucket: 2, amount: 300, isDisputed: true, rate: 0.5 },
      ],
      credits: 200,
      cover: { creditLimit: 500, insuredShare: 0.9 },
      disputedRate: 0.4,
    });
    // 1,300 − 200 credits − 300 disputed = 800; insured min(800, 500) × 90% = 450; at risk 350 × 10%.
    expect(loss).toMatchObject({ open: 1300, credits: 200, disputed: 300, insured: 450, atRisk: 350 });
    expect(loss).toMatchObject({ provision: 35, provisionDisputed: 120, expected: 495 });
  });

  it('adds up to the cent, and never insures more than the limit × the insured share', () => {
    const cents = fc.integer({ min: 0, max: 5_000_000 }).map((amount) => amount / 100);
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const debt = fc.record({
      bucket: fc.integer({ min: 0, max: 5 }),
      amount: cents,
      isDisputed: fc.boolean(),
      rate: share,
    });
    const customer = fc.record({
      debts: fc.array(debt, { maxLength: 12 }),
      credits: cents,
      cover: fc.record({ creditLimit: cents, insuredShare: share, deductible: cents }),
      disputedRate: share,
      scalar: fc.double({ min: 0, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(customer, (one) => {
        const loss = waterfallOf(one);
        const { open, credits, insured, provision, provisionDisputed, expected } = loss;
        expect(roundMoney(credits + insured + provision + provisionDisputed + expected)).toBe(open);
        expect(insured).toBeLessThanOrEqual(one.cover.creditLimit * one.cover.insuredShare + 0.005);
        const inBuckets = [...loss.byBucket.values()].reduce((sum, bucket) => sum + bucket.atRisk, 0);
        if (loss.byBucket.size > 0) expect(inBuckets).toBeCloseTo(loss.atRisk, 4);
        expect(provision).toBeLessThanOrEqual(loss.atRisk + 0.005);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});

describe('the loss rate of an age', () => {
  const rates = [
    { segment: null, lossUpToDays: null, lossRate: 0.5 },
    { segment: null, lossUpToDays: 0, lossRate: 0.01 },
    { segment: null, lossUpToDays: 30, lossRate: 0.05 },
    { segment: 'Export', lossUpToDays: 30, lossRate: 0.2 },
  ];

  it('is that of the first age that holds the days, and the last one beyond', () => {
    expect([-5, 0, 1, 30, 31, 900].map((days) => lossRateAt(rates, [], days))).toEqual([
      0.01, 0.01, 0.05, 0.05, 0.5, 0.5,
    ]);
  });

  it('is that of a segment where it has rates of its own', () => {
    expect(lossRateAt(rates, ['Export'], 5)).toBe(0.2);
    expect(lossRateAt(rates, ['Export'], 900)).toBe(0.2);
    expect(lossRateAt([], [], 5)).toBe(0);
  });
});

describe('loss rates of the ledger’s own past', () => {
  it('are those of a published cohort: 100,000 sold, 80,000, 45,000 and 15,000 unpaid after 30, 60 and 90 days, 3,000 lost', () => {
    const [due, asOf] = [45_000, 45_400];
    const paidAfter = (amount: number, days: number | '') =>
      record({ amount, dueDate: due, invoiceDate: due, paidDate: days === '' ? '' : due + days });
    const rows = [paidAfter(20_000, 10), paidAfter(35_000, 40), paidAfter(30_000, 70), paidAfter(15_000, '')];
    const { entered, rates } = historyRates(readRows(rows).ledger, asOf, [30, 60, 90], 0.2);
    // Ages: not due, 1–30, 31–60, 61–90, over 90.
    expect([...entered]).toEqual([100_000, 100_000, 80_000, 45_000, 15_000]);
    expect(rates.map((rate) => Math.round((rate ?? 0) * 1e4) / 1e4)).toEqual([
      0.03, 0.03, 0.0375, 0.0667, 0.2,
    ]);
  });

  it('leave out invoices whose oldest age is not known yet, and payments of later days', () => {
    const rows = [
      record({ dueDate: 45_000, invoiceDate: 44_970, paidDate: 45_200 }),
      record({ dueDate: 45_090, invoiceDate: 45_060, amount: 5_000 }),
    ];
    const { entered, rates } = historyRates(readRows(rows).ledger, 45_125, [30, 60, 90], 1);
    expect([...entered]).toEqual([100, 100, 100, 100, 100]);
    expect(rates.at(-1)).toBe(1);
  });
});
