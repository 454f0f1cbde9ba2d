import fc from 'fast-check';
import { agingBucket } from '../../../src/domain/aging/aging-bucket';
import { agingSummary } from '../../../src/domain/aging/aging-summary';
import { agedItems, type AgedItem } from '../../support/aged-items';
import { daysOverdue } from '../../../src/domain/aging/days-overdue';
import { summariseCustomers } from '../../../src/domain/aging/summarise-customers';
import { NO_DATE } from '../../../src/domain/calendar/day-number';
import { isFault, type Outcome } from '../../../src/domain/fault';
import { readRows, record } from '../ledger/ledger-of';

const AS_OF = 45_930;
const seed = 20261123;

const item: fc.Arbitrary<AgedItem> = fc.record({
  customer: fc.constantFrom('Acme', 'Bolt', 'Çelik'),
  documentDate: fc.integer({ min: AS_OF - 500, max: AS_OF + 40 }),
  dueDate: fc.oneof(fc.integer({ min: AS_OF - 400, max: AS_OF + 90 }), fc.constant(NO_DATE)),
  openAmount: fc.integer({ min: -900_000, max: 900_000 }).filter((amount) => amount !== 0),
});

function answered<T>(outcome: Outcome<T>): T {
  if (isFault(outcome)) throw new Error(outcome.reason);
  return outcome; // what is no fault is the answer
}

describe('aging', () => {
  it('puts an older item into no younger bucket', () => {
    const edges = [30, 60, 90, 120];
    const basis = fc.constantFrom('due' as const, 'invoice' as const);
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 900 }), fc.nat(400), basis, (days, older, by) => {
        expect(agingBucket(days + older, edges, by)).toBeGreaterThanOrEqual(agingBucket(days, edges, by));
      }),
      { seed },
    );
  });

  it('calls an item current exactly while it has no days overdue', () => {
    fc.assert(
      fc.property(fc.integer({ min: AS_OF - 400, max: AS_OF + 400 }), (dueDate) => {
        const isCurrent = agingBucket(AS_OF - dueDate, [30, 60]) === 0;
        expect(daysOverdue(dueDate, AS_OF) === 0).toBe(isCurrent);
      }),
      { seed },
    );
  });

  it('has the same total whether credits stay apart, are aged or pay the earliest debts', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 40 }), (items) => {
        const totals = (['separate', 'age', 'fifo'] as const).map((credits) =>
          answered(agingSummary(agedItems(items), { asOf: AS_OF, credits })).map((line) => [
            line.customer,
            line.total,
          ]),
        );
        expect(totals[1]).toEqual(totals[0]);
        expect(totals[2]).toEqual(totals[0]);
      }),
      { seed },
    );
  });

  it('never makes debt older by paying the earliest first: each bucket holds at most its gross debt', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 40 }), (items) => {
        const gross = answered(agingSummary(agedItems(items), { asOf: AS_OF }));
        answered(agingSummary(agedItems(items), { asOf: AS_OF, credits: 'fifo' })).forEach((line, at) => {
          line.buckets.forEach((left, bucket) => {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(left).toBeLessThanOrEqual(gross[at]?.buckets[bucket] ?? Number.NaN);
          });
          expect(line.unapplied).toBeLessThanOrEqual(0);
        });
      }),
      { seed },
    );
  });

  it('in a cell is the aging of the wizards: the same buckets from items as from a ledger', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 30 }), (items) => {
        const rows = items.map(({ customer, documentDate, dueDate, openAmount }, at) =>
          record({
            customer,
            invoiceNumber: `INV-${at}`,
            invoiceDate: documentDate,
            dueDate: dueDate === NO_DATE ? '' : dueDate,
            amount: openAmount,
          }),
        );
        const summary = answered(summariseCustomers(readRows(rows).ledger, { asOf: AS_OF }));
        const { buckets, undated, unapplied } = summary.exposure;
        for (const line of answered(agingSummary(agedItems(items), { asOf: AS_OF }))) {
          const at = summary.customers.indexOf(line.customer);
          expect(line.buckets).toEqual(buckets.map((column) => column[at]));
          expect(line.undated).toBe(undated[at]);
          expect(line.unapplied).toBe(unapplied[at]);
        }
      }),
      { seed },
    );
  });
});
