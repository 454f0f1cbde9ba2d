import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDate } from '../../../../src/domain/calendar/parse-date';
import { isFault } from '../../../../src/domain/fault';
import type { Ledger } from '../../../../src/domain/ledger/ledger';
import { LedgerBuilder } from '../../../../src/domain/ledger/ledger-builder';
import {
  backtestScorecard,
  type Backtest,
  type RankingResult,
} from '../../../../src/domain/scoring/backtest/backtest-scorecard';
import { lateProbability } from '../../../../src/domain/scoring/backtest/probability-scale';
import { STANDARD_POLICY } from '../../../../src/policy/policy';
import { scorecardOf } from '../../../../src/policy/policy-rules';
import { FIRST_DAY, HISTORY_DAYS, ledgerOfHistory, paymentHistory } from './payment-history';

const RULES = { scorecard: scorecardOf(STANDARD_POLICY), grades: STANDARD_POLICY.grades };
const AS_OF = FIRST_DAY + HISTORY_DAYS - 150;
const UNTIL = AS_OF + 90;

function tested(ledger: Ledger, asOf = AS_OF, until = UNTIL, lateDays = 0): Backtest {
  const backtest = backtestScorecard(ledger, { asOf, until, lateDays }, RULES);
  if (isFault(backtest)) throw new Error(backtest.reason);
  return backtest;
}
function calibrated({ calibrated: result }: Backtest): RankingResult {
  if (isFault(result)) throw new Error(result.reason);
  return result;
}
const aucOf = ({ quality }: RankingResult): number => quality?.auc ?? Number.NaN;

const PUBLISHED = path.join(__dirname, '../../../../../shared/data/ibm-late-payments/full-history.csv');
const published = existsSync(PUBLISHED) ? describe : describe.skip;

published('a backtest on a published ledger', () => {
  const rows = (existsSync(PUBLISHED) ? readFileSync(PUBLISHED, 'utf8') : '')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
  const builder = new LedgerBuilder(
    { customer: 1, invoiceNumber: 3, invoiceDate: 4, dueDate: 5, amount: 6, disputed: 7, paidDate: 8 },
    { dateOrder: 'MDY' },
  );
  builder.add(rows, 1);
  const { ledger } = builder.finish();
  const day = (iso: string): number => Number(parseDate(iso));
  const backtest = tested(ledger, day('2013-03-31'), day('2013-06-30'));

  it('judges the 336 invoices that followed', () => {
    expect(backtest.counts).toMatchObject({ issued: 336, judged: 336, late: 111, undecided: 0 });
  });

  it('ranks them better than average days late, and better still when calibrated on earlier data', () => {
    expect(aucOf(backtest.baseline)).toBeCloseTo(0.893, 3);
    expect(aucOf(backtest.standing)).toBeGreaterThanOrEqual(0.89);
    expect(aucOf(calibrated(backtest))).toBeGreaterThanOrEqual(0.9);
  });
});

describe('a backtest', () => {
  const rows = paymentHistory(150, 6000);
  const ledger = ledgerOfHistory(rows);
  const backtest = tested(ledger);

  it('ranks better than a coin, counts every invoice of the window once, and knows its customers', () => {
    const { counts } = backtest;
    const inWindow = rows.filter(([, invoiced]) => Number(invoiced) > AS_OF && Number(invoiced) <= UNTIL);
    expect(counts.issued).toBe(inWindow.length);
    expect(counts.judged + counts.undecided).toBe(counts.issued);
    expect(aucOf(backtest.standing)).toBeGreaterThan(0.7);
    expect(aucOf(calibrated(backtest))).toBeGreaterThan(aucOf(backtest.baseline));
    expect(backtest.standing.byLateDays[0]?.auc).toBe(aucOf(backtest.standing));
    const ofGrades = backtest.standing.grades.reduce((sum, { invoices }) => sum + invoices, 0);
    expect(ofGrades).toBe(counts.judged);
  });

  it('forecasts shares that come true, band by band', () => {
    if (isFault(backtest.calibrated)) throw new Error(backtest.calibrated.reason);
    for (const { expectedShare, lateShare } of backtest.calibrated.bands)
      expect(Math.abs((expectedShare ?? 0) - lateShare)).toBeLessThan(0.2);
    if (isFault(backtest.calibration)) throw new Error(backtest.calibration.reason);
    const { scale } = backtest.calibration;
    expect(lateProbability(90, scale)).toBeLessThan(lateProbability(50, scale));
  });

  it('proposes a card that the policy takes, on the scale of the standing one', () => {
    if (isFault(backtest.calibration)) throw new Error(backtest.calibration.reason);
    for (const { weight, anchors } of backtest.calibration.card.factors) {
      expect(weight).toBeGreaterThanOrEqual(0);
      expect(anchors.length).toBeGreaterThanOrEqual(2);
      expect(anchors.every(({ points }) => points >= 0 && points <= 100)).toBe(true);
      expect(anchors.every(({ value }, at) => at === 0 || value > (anchors[at - 1]?.value ?? 0))).toBe(true);
    }
    const weightOf = (weights: readonly { readonly weight: number }[]) =>
      weights.reduce((sum, { weight }) => sum + weight, 0);
    expect(weightOf(backtest.calibration.card.factors)).toBeCloseTo(weightOf(RULES.scorecard.factors), 0);
  });

  it('learns from nothing that happened after the as-of date', () => {
    const altered = rows.map((row) => {
      const [customer, invoiced, due, amount, paid, currency] = row;
      if (Number(invoiced) > AS_OF) return [customer, invoiced, due, amount, Number(invoiced) + 1, currency];
      return paid !== '' && Number(paid) > AS_OF ? [customer, invoiced, due, amount, '', currency] : row;
    });
    const other = tested(ledgerOfHistory(altered.map((row) => row.map((cell) => cell ?? ''))));
    if (isFault(other.calibration) || isFault(backtest.calibration)) throw new Error('no calibration');
    expect(other.calibration.card).toEqual(backtest.calibration.card);
    expect(other.counts.scoredCustomers).toBe(backtest.counts.scoredCustomers);
  });

  it('gives the same answer to the last digit in whatever order the rows come', () => {
    const shuffled = rows
      .map((row, n) => [row, (n * 7919) % rows.length] as const)
      .sort(([, a], [, b]) => a - b);
    expect(JSON.stringify(tested(ledgerOfHistory(shuffled.map(([row]) => row))).standing)).toBe(
      JSON.stringify(backtest.standing),
    );
    expect(JSON.stringify(tested(ledgerOfHistory([...rows].reverse())).calibrated)).toBe(
      JSON.stringify(backtest.calibrated),
    );
  });

  it('counts an open invoice only once it is overdue enough, and says how many it could not judge', () => {
    const open = ledgerOfHistory([
      ...rows,
      ['NEW', AS_OF + 1, UNTIL - 5, 100, '', 'USD'],
      ['NEW', AS_OF + 1, UNTIL + 5, 100, '', 'USD'],
    ]);
    const counts = (lateDays: number) => tested(open, AS_OF, UNTIL, lateDays).counts;
    expect(counts(0).judged).toBe(backtest.counts.judged + 1);
    expect(counts(0).undecided).toBe(backtest.counts.undecided + 1);
    expect(counts(0).ofUnscoredCustomers).toBe(backtest.counts.ofUnscoredCustomers + 1);
    expect(counts(5).undecided).toBeGreaterThanOrEqual(counts(0).undecided);
  });

  it('says why there is no calibration when the history is too short for one', () => {
    const short = ledgerOfHistory(rows.filter(([, invoiced]) => Number(invoiced) > AS_OF - 20));
    expect(tested(short).calibration).toMatchObject({ reason: 'historyTooShort' });
  });
});
