import { summariseCustomers } from '../../../src/domain/aging/summarise-customers';
import { isFault } from '../../../src/domain/fault';
import { parseDate } from '../../../src/domain/calendar/parse-date';
import { LedgerBuilder } from '../../../src/domain/ledger/ledger-builder';
import { portfolioDays } from '../../../src/taskpane/wizards/score-customers/portfolio-days';

function day(text: string): number {
  const read = parseDate(text);
  if (isFault(read)) throw new Error(text);
  return read;
}

/** One invoice a line: invoiced, due, amount, paid or blank. */
function daysOf(asOf: string, ...records: readonly (readonly [string, string, number, string])[]) {
  const builder = new LedgerBuilder({ customer: 0, invoiceDate: 1, dueDate: 2, amount: 3, paidDate: 4 });
  builder.add(
    records.map(([invoiced, due, amount, paid]) => [
      'Alder',
      day(invoiced),
      day(due),
      amount,
      paid === '' ? '' : day(paid),
    ]),
    1,
  );
  const { ledger } = builder.finish();
  const summary = summariseCustomers(ledger, { asOf: day(asOf) });
  if (isFault(summary)) throw new Error(summary.reason);
  return portfolioDays(ledger, summary.totals, day(asOf), 90);
}

describe('days of a portfolio', () => {
  it('count back month by month with the months’ own lengths', () => {
    // 500 open at the end of June: June’s 300 take 30 days, 200 of May’s 400 half of its 31 days.
    const { countBackDso } = daysOf(
      '2026-06-30',
      ['2026-06-10', '2026-07-10', 300, ''],
      ['2026-05-10', '2026-06-10', 400, '2026-06-01'],
      ['2026-04-10', '2026-05-10', 200, ''],
    );
    expect(countBackDso).toBeCloseTo(30 + 15.5, 9);
  });

  it('count only the days so far of a month that has not ended', () => {
    const { countBackDso } = daysOf('2026-06-15', ['2026-06-05', '2026-07-05', 100, '']);
    expect(countBackDso).toBe(15);
  });

  it('take sales of the last 90 days, the day 90 days ago left out', () => {
    const { dso, bestPossibleDso } = daysOf(
      '2026-06-30',
      ['2026-06-10', '2026-07-10', 300, ''],
      ['2026-04-02', '2026-05-02', 100, ''],
      ['2026-04-01', '2026-05-01', 1000, '2026-05-01'],
    );
    expect(dso).toBeCloseTo((400 / 400) * 90, 9);
    expect(bestPossibleDso).toBeCloseTo((300 / 400) * 90, 9);
  });

  it('are unknown where nothing was sold', () => {
    expect(daysOf('2026-06-30', ['2025-01-10', '2025-02-10', 300, ''])).toMatchObject({
      dso: null,
      bestPossibleDso: null,
    });
  });
});
