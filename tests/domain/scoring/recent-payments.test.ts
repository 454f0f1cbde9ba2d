import fc from 'fast-check';
import { recentPayments } from '../../../src/domain/scoring/recent-payments';
import { readRows, record } from '../ledger/ledger-of';

const AS_OF = 45_931;
const HALF_LIFE = 120;

interface Payment {
  readonly customer: string;
  readonly invoiced?: number;
  readonly due: number;
  readonly paid: number;
  readonly amount?: number;
}

const recentOf = (payments: readonly Payment[]) => {
  const { ledger } = readRows(
    payments.map(({ customer, invoiced, due, paid, amount = 100 }) =>
      record({
        customer,
        invoiceDate: invoiced ?? due - 30,
        dueDate: due || '',
        paidDate: paid || '',
        amount,
      }),
    ),
  );
  const recent = recentPayments(ledger, AS_OF, HALF_LIFE);
  return new Map(
    ledger.customer.values.map((customer, at) => [
      customer,
      { daysLate: recent.daysLate[at], lateShare: recent.lateShare[at] },
    ]),
  );
};
const paid = (customer: string, daysAgo: number, daysLate: number): Payment => ({
  customer,
  due: AS_OF - daysAgo - daysLate,
  paid: AS_OF - daysAgo,
});

describe('recent payments', () => {
  it('count half as much with every half-life, beside one payment of the average', () => {
    // Payments 10 and 0 days late, fresh and one half-life old; the average of both is 5 days, half of them late.
    const recent = recentOf([paid('A', 0, 10), paid('A', HALF_LIFE, 0)]).get('A');
    expect(recent?.daysLate).toBeCloseTo((10 + 0.5 * 0 + 5) / 2.5, 12);
    expect(recent?.lateShare).toBeCloseTo((1 + 0.5 * 0 + 0.5) / 2.5, 12);
  });

  it('see a customer turn late long before the mean of its whole history does', () => {
    const good = Array.from({ length: 20 }, (_, n) => paid('A', 700 - n, 0));
    const late = Array.from({ length: 5 }, (_, n) => paid('A', n, 30));
    expect(recentOf([...good, ...late]).get('A')?.daysLate).toBeGreaterThan(20);
  });

  it('draw a customer with one payment towards the others', () => {
    const others = Array.from({ length: 99 }, (_, n) => paid('B', n, 0));
    const recent = recentOf([...others, paid('A', 0, 40)]);
    expect(recent.get('A')?.lateShare).toBeCloseTo((1 + 0.01) / 2, 12);
    expect(recent.get('A')?.daysLate).toBeCloseTo((40 + 0.4) / 2, 12);
  });

  it('are unknown without a payment, and when the last one is years ago', () => {
    const recent = recentOf([
      paid('A', 0, 0),
      paid('B', 17 * HALF_LIFE, 0),
      { customer: 'C', due: AS_OF, paid: 0 },
    ]);
    expect(recent.get('B')?.daysLate).toBeNaN();
    expect(recent.get('C')?.lateShare).toBeNaN();
  });

  it('leave out what the as-of date did not know, credits, and payments without a due date', () => {
    const plain = recentOf([paid('A', 3, 5)]).get('A');
    const more = recentOf([
      paid('A', 3, 5),
      paid('A', -1, 90),
      { ...paid('A', 1, 90), amount: -100 },
      { ...paid('A', 1, 90), due: 0, invoiced: AS_OF - 40 },
      { ...paid('A', 1, 90), invoiced: AS_OF + 1 },
    ]).get('A');
    expect(more).toEqual(plain);
  });

  it('take a payment half a year late for the worst there is', () => {
    expect(recentOf([paid('A', 0, 181)])).toEqual(recentOf([paid('A', 0, 5000)]));
  });

  it('are the same to the last bit in whatever order the rows come', () => {
    const payment = fc
      .tuple(
        fc.constantFrom('A', 'B', 'C'),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: -20, max: 200 }),
      )
      .map(([customer, daysAgo, daysLate]) => paid(customer, daysAgo, daysLate));
    fc.assert(
      fc.property(
        fc
          .array(payment, { minLength: 1, maxLength: 40 })
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
          ),
        ([rows, shuffled]) => {
          const [one, other] = [recentOf(rows), recentOf(shuffled)];
          for (const [customer, recent] of one) expect(other.get(customer)).toEqual(recent);
        },
      ),
      { seed: 20261123 },
    );
  });
});
