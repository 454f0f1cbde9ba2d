import { isFault } from '../../src/domain/fault';
import { BRIDGE_PARTS } from '../../src/domain/monitoring/dso-bridge';
import { roundMoney } from '../../src/domain/money/round-money';
import { STANDARD_POLICY } from '../../src/policy/policy';
import type { Policy } from '../../src/policy/policy-tables';
import { planOffer } from '../../src/taskpane/wizards/discount-offer/job';
import { planExpectedLoss } from '../../src/taskpane/wizards/expected-loss/job';
import { STANDARD_LOSS } from '../../src/taskpane/wizards/expected-loss/loss-choices';
import { planCover } from '../../src/taskpane/wizards/insurance-cover/job';
import { planEffect, STANDARD_EFFECT } from '../../src/taskpane/wizards/protection-effect/job';
import { writeReportPlan } from '../../src/taskpane/wizards/write-report-plan';
import { AS_OF, day, LEDGER } from './small-ledger';
import { check, FIRST_SHEET } from './wizard-run';
import { openWorkbook, putCells, sheetNamed, testRun, valueOf, type TestWorkbook } from './workbook';

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  putCells(sheetNamed(workbook.book, 'Sheet1'), LEDGER);
});
afterEach(() => workbook.close());

const checked = async () => valueOf(await check(FIRST_SHEET, testRun()));

/** Ninety per cent of 1,200 for Alder, nothing for Beacon, nothing asked for Cedar. */
function insured(): Policy {
  const standard = STANDARD_POLICY;
  return {
    ...standard,
    insuranceRules: {
      ...standard.insuranceRules,
      insured: 'yes',
      insurer: 'Test Insurance',
      premiumRate: 0.004,
    },
    insuredLimits: [
      { insuredCustomer: 'ALDER FOODS', insuredLimit: 1200, limitFrom: null, limitUntil: null },
      { insuredCustomer: 'Beacon Tools', insuredLimit: 0, limitFrom: null, limitUntil: null },
    ],
  };
}

describe('the expected-loss waterfall in the workbook', () => {
  it('adds up to the cent for every customer and in total', async () => {
    const plan = valueOf(
      await planExpectedLoss(await checked(), { asOf: AS_OF, policy: insured() }, testRun(), {
        ...STANDARD_LOSS,
        disputedRate: 0.3,
      }),
    );
    const customers = plan.losses.currencies[0]?.customers ?? [];
    for (const one of customers) {
      const parts = one.credits + one.insured + one.provision + one.provisionDisputed + one.expected;
      expect(roundMoney(parts)).toBe(one.open);
    }
    const [alder] = customers;
    // 1,500 not due: 1,200 × 90% insured, 0.3% of the rest.
    expect(alder).toMatchObject({
      customer: 'Alder Foods',
      open: 1500,
      insured: 1080,
      atRisk: 420,
      provision: 1.26,
    });
    const cedar = customers.find(({ customer }) => customer === 'Cedar GmbH');
    expect(cedar).toMatchObject({ credits: 50, disputed: 650, insured: 0, provisionDisputed: 195 });
    const { opening, added, released, closing } = plan.losses.currencies[0]?.movement ?? {};
    expect(roundMoney((opening ?? 0) + (added ?? 0) - (released ?? 0))).toBe(closing);
  });
});

describe('insurance cover in the workbook', () => {
  it('never pays more than the limit times the share, and says why the rest is not insured', async () => {
    const plan = valueOf(await planCover(await checked(), { asOf: AS_OF, policy: insured() }, testRun()));
    const customers = plan.cover.currencies[0]?.customers ?? [];
    expect(
      customers.map(({ customer, insured: sum, uninsured, indemnity }) => [
        customer,
        sum,
        uninsured,
        indemnity,
      ]),
    ).toEqual([
      ['Alder Foods', 1200, 300, 1080],
      ['Beacon Tools', 0, 1000.5, 0],
      ['Cedar GmbH', 0, 700, 0],
    ]);
    expect(customers.map(({ invoices }) => invoices[0]?.reason)).toEqual([
      'overLimit',
      'refusedLimit',
      'disputed',
    ]);
    const receipt = valueOf(await writeReportPlan(plan, testRun()));
    expect(receipt.companions?.map(({ sheet }) => sheet)).toEqual([
      'Insured invoices 2026-06-30',
      'Limit requests 2026-06-30',
      'Overdue declaration 2026-06-30',
    ]);
    const requests = plan.companions[1]?.table.rows.map(([customer, , , , requested]) => [
      customer,
      requested,
    ]);
    expect(requests).toEqual([
      ['Alder Foods', 2000],
      ['Beacon Tools', 2000],
      ['Cedar GmbH', 1000],
    ]);
  });

  it('declares what has passed its extension, with the day to notify by', async () => {
    const later = day(9, 10);
    const plan = valueOf(await planCover(await checked(), { asOf: later, policy: insured() }, testRun()));
    const [alder] = plan.cover.currencies[0]?.customers ?? [];
    expect(alder?.action).toBe('notify');
    // Due on 1 July, 60 days of extension, 30 more to notify.
    expect(plan.companions[2]?.table.rows).toEqual([
      ['Alder Foods', 'A-2', day(6, 1), day(7, 1), later - day(7, 1), 1500, '', day(7, 1) + 90],
    ]);
  });

  it('is nothing, and says so, while the policy names no insurance', async () => {
    const plan = valueOf(await planCover(await checked(), { asOf: AS_OF }, testRun()));
    expect(plan.report.sentences.join(' ')).toContain('no insurance');
    expect(plan.cover.currencies[0]?.customers.every(({ insured: sum }) => sum === 0)).toBe(true);
  });
});

describe('discounts and the effect of protection in the workbook', () => {
  it('offers the discount where it pays: only customers who have paid before are told of', async () => {
    const offer = { rate: 0.01, days: 10, costOfFunds: 0.2, takeUp: 1 };
    const plan = valueOf(await planOffer(await checked(), { asOf: AS_OF }, testRun(), offer));
    const offers = plan.offers[0]?.customers ?? [];
    expect(offers.map(({ customer, payDays }) => [customer, payDays])).toEqual([
      ['Beacon Tools', 78],
      ['Alder Foods', 29],
    ]);
    expect(offers[0]?.value).toBeGreaterThan(0);
  });

  it('shows a DSO bridge whose parts add up, and the arithmetic of its value', async () => {
    const choices = { ...STANDARD_EFFECT, before: day(5, 31), costOfCapital: 0.1 };
    const plan = valueOf(await planEffect(await checked(), { asOf: AS_OF }, testRun(), choices));
    const [effect] = plan.effects;
    if (effect === undefined || isFault(effect.bridge)) throw new Error('There is no effect to show.');
    const { bridge, cashReleased, yearlySaving, annualSales } = effect;
    const sum = BRIDGE_PARTS.reduce((days, part) => days + bridge.parts[part], 0);
    expect(sum).toBeCloseTo(bridge.now - bridge.before, 9);
    expect(cashReleased).toBeCloseTo((annualSales / 365) * (bridge.before - bridge.now), 9);
    expect(yearlySaving).toBeCloseTo(cashReleased * 0.1, 9);
    valueOf(await writeReportPlan(plan, testRun()));
  });
});
