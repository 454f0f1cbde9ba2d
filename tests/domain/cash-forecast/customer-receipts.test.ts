import { customerReceipts } from '../../../src/domain/cash-forecast/customer-receipts';
import { forecastAt } from '../../../src/domain/cash-forecast/past-forecasts';
import { weeksOfDays } from '../../../src/domain/cash-forecast/receipt-chances';
import { FIRST_DAY, madeLedger, roughlyNormal } from './made-ledger';

const AS_OF = FIRST_DAY + 300;
const WEEKS = 13;
const SAME_DAY = (day: number): number => day;

describe('expected receipts by customer', () => {
  const ledger = madeLedger({
    customers: 12,
    days: 400,
    invoicesPerYear: 20,
    daysLate: (customer, chance) => customer - 4 + 3 * roughlyNormal(chance),
  });
  const { history, hazard, byCurrency } = forecastAt(ledger, AS_OF, { weeks: WEEKS, receiptDay: SAME_DAY });
  const days = weeksOfDays(AS_OF, WEEKS, SAME_DAY);
  const sumsOf = (receipts: Float64Array): number[] =>
    Array.from({ length: WEEKS }, (_, week) =>
      receipts.reduce((sum, amount, at) => (at % WEEKS === week ? sum + amount : sum), 0),
    );

  it('add up to those of the ledger, week by week', () => {
    const weeks = sumsOf(customerReceipts(ledger, history, hazard, days, WEEKS));
    weeks.forEach((amount, week) => {
      const expected = byCurrency.reduce((sum, { mean }) => sum + (mean[week] ?? 0), 0);
      expect(amount).toBeCloseTo(expected, 6);
    });
  });

  it('come two weeks later if everybody pays two weeks later, and hardly any of it is lost', () => {
    const now = sumsOf(customerReceipts(ledger, history, hazard, days, WEEKS));
    const later = sumsOf(customerReceipts(ledger, history, hazard, days, WEEKS, 14));
    const total = (weeks: readonly number[]): number => weeks.reduce((sum, amount) => sum + amount, 0);
    const centre = (weeks: readonly number[]): number =>
      weeks.reduce((sum, amount, week) => sum + amount * week, 0) / total(weeks);
    expect(total(later)).toBeGreaterThan(0.99 * total(now));
    expect(centre(later) - centre(now)).toBeGreaterThan(1.2);
    expect(centre(later) - centre(now)).toBeLessThan(2.3);
  });
});
