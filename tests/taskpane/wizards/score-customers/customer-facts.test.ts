import fc from 'fast-check';
import { isFault } from '../../../../src/domain/fault';
import type { CustomerFact } from '../../../../src/domain/credit-limit/customer-fact';
import { STANDARD_POLICY } from '../../../../src/policy/policy';
import type { Policy } from '../../../../src/policy/policy-tables';
import type { ScoredCustomer } from '../../../../src/taskpane/wizards/job';
import { scoreBasis } from '../../../../src/taskpane/wizards/score-customers/score-basis';
import { scoreOne } from '../../../../src/taskpane/wizards/score-customers/score-one';
import { readRows, record } from '../../../domain/ledger/ledger-of';

const AS_OF = 46_000;
const { ledger } = readRows([
  record({
    customer: 'Acme',
    invoiceDate: AS_OF - 300,
    dueDate: AS_OF - 270,
    amount: 36_500,
    paidDate: AS_OF - 270,
  }),
  record({ customer: 'Acme', invoiceDate: AS_OF - 20, dueDate: AS_OF + 10, amount: 900 }),
]);
const NOTHING: CustomerFact = {
  customer: 'Acme',
  factCurrency: null,
  creditLimit: null,
  externalGrade: null,
  emergingMarketScore: null,
  tangibleNetWorth: null,
  workingCapital: null,
  customerSince: null,
  lastReview: null,
  knownFact: null,
};

function scored(policy: Partial<Policy>): ScoredCustomer {
  const basis = scoreBasis({ currency: 'EUR', ledger }, AS_OF, { ...STANDARD_POLICY, ...policy }, 'en-US');
  if (isFault(basis)) throw new Error(basis.reason);
  return scoreOne(basis, 0);
}
const withFact = (fact: Partial<CustomerFact>): ScoredCustomer =>
  scored({ customerFacts: [{ ...NOTHING, ...fact }] });

describe('a customer of whom more is known than the ledger tells', () => {
  const plain = scored({});

  it('stands against the suggested limit while no limit is in force', () => {
    expect(plain.limit).toMatchObject({ currentLimit: null, termsDays: 60 });
    expect(plain.limit.position.isLimitInForce).toBe(false);
    expect(plain.headroom).toBeCloseTo((plain.suggestedLimit ?? 0) - 900, 2);
    expect(plain.limit.suggested?.components.map(({ kind }) => kind)).toEqual(['need', 'singleName']);
    expect(plain.limit.suggested?.binding).toBe('singleName');
  });

  it('stands against the limit in force, which also counts in the score', () => {
    const limited = withFact({ creditLimit: 800 });
    expect(limited.limit.position).toMatchObject({ limit: 800, isOverLimit: true, state: 'hold' });
    expect(limited.headroom).toBe(-100);
    expect(limited.coverage).toBeGreaterThan(plain.coverage);
    expect(limited.score).toBeLessThan(plain.score ?? 0);
  });

  it('is scored by bureau grade, statements and tenure, and borne by net worth', () => {
    expect(withFact({ externalGrade: 10, emergingMarketScore: 1 }).score).toBeLessThan(plain.score ?? 0);
    expect(withFact({ customerSince: AS_OF - 4000 }).score).toBeGreaterThan(plain.score ?? 0);
    const poor = withFact({ tangibleNetWorth: 1000, workingCapital: -5 }).limit.suggested;
    expect(poor?.components.map(({ kind, amount }) => [kind, Math.round(amount)])).toEqual(
      expect.arrayContaining([
        ['netWorth', 100],
        ['workingCapital', 0],
      ]),
    );
    expect(poor?.binding).toBe('workingCapital');
  });

  it('gets nothing on credit once insolvent, whatever the score was', () => {
    const insolvent = withFact({ knownFact: 'insolvency', creditLimit: 10_000 });
    expect(insolvent).toMatchObject({ score: 0, grade: 'E' });
    expect(insolvent.limit.position.state).toBe('stop');
    expect(insolvent.ways).toEqual(['While this holds, no other change counts: Insolvency']);
  });

  it('keeps the facts of another customer or currency away', () => {
    expect(withFact({ customer: 'Beta', creditLimit: 1 })).toEqual(plain);
    expect(withFact({ factCurrency: 'USD', creditLimit: 1 })).toEqual(plain);
    expect(withFact({ factCurrency: 'EUR', creditLimit: 1 }).limit.currentLimit).toBe(1);
  });

  it('is bound by what the insurer granted where credit is insured', () => {
    const insured = scored({
      insuranceRules: { ...STANDARD_POLICY.insuranceRules, insured: 'yes', discretionaryLimit: 0 },
      insuredLimits: [{ insuredCustomer: 'Acme', insuredLimit: 50, limitFrom: null, limitUntil: null }],
    });
    expect(insured.limit.suggested).toMatchObject({ binding: 'insurance', limit: 50 });
  });
});

describe('scores and limits', () => {
  it('are the same in whatever order the rows of the ledger come', () => {
    const row = fc
      .tuple(
        fc.constantFrom('A', 'B', 'C'),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 999_999 }),
        fc.option(fc.integer({ min: 0, max: 120 }), { nil: null }),
        fc.boolean(),
      )
      .map(([customer, daysAgo, cents, paidAfter, disputed]) =>
        record({
          customer,
          invoiceDate: AS_OF - daysAgo,
          dueDate: AS_OF - daysAgo + 30,
          amount: cents / 100,
          paidDate: paidAfter === null ? '' : AS_OF - daysAgo + paidAfter,
          disputed,
        }),
      );
    const scoresOf = (rows: readonly unknown[][]) => {
      const basis = scoreBasis(
        { currency: '', ledger: readRows(rows).ledger },
        AS_OF,
        STANDARD_POLICY,
        'en-US',
      );
      if (isFault(basis)) throw new Error(basis.reason);
      const scores = basis.summary.customers.map((_, at) => scoreOne(basis, at));
      return scores
        .sort((a, b) => (a.customer < b.customer ? -1 : 1))
        .map(({ customer, score, grade, suggestedLimit, headroom, limit, ways }) =>
          JSON.stringify({
            customer,
            score,
            grade,
            suggestedLimit,
            headroom,
            ways,
            state: limit.position.state,
          }),
        );
    };
    fc.assert(
      fc.property(
        fc
          .array(row, { minLength: 1, maxLength: 30 })
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
          ),
        ([rows, shuffled]) => {
          expect(scoresOf(shuffled)).toEqual(scoresOf(rows));
        },
      ),
      { seed: 20261123 },
    );
  });
});
