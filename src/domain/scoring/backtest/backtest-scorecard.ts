import type { DayNumber } from '../../calendar/day-number';
import { isFault, type Fault, type Outcome } from '../../fault';
import { realAt } from '../../ledger/column-access';
import type { Ledger } from '../../ledger/ledger';
import type { Grade } from '../grade';
import type { Scorecard } from '../scorecard';
import { calibrateScorecard, type Calibration } from './calibrate-scorecard';
import { cardScores, meanScore, withStandIn } from './card-scores';
import { comparableRates } from './comparable-rates';
import { factorTable, type FactorTable } from './factor-table';
import { liftByGrade, type GradeLift } from './grade-lift';
import { outcomesInHindsight, type InvoiceOutcomes } from './invoice-outcomes';
import { lateProbability } from './probability-scale';
import { rankingQuality, type RankingQuality } from './ranking-quality';
import { riskBands, type RiskBand } from './risk-bands';

export interface BacktestOptions {
  /** Customers are scored with what was known at the end of this day. */
  readonly asOf: DayNumber;
  /** Last day of the invoices that are judged; the first is the day after `asOf`. */
  readonly until: DayNumber;
  /** Paid more than this many days after the due date is late. */
  readonly lateDays: number;
}

/** What a backtest goes by: the scorecard in force and its grades, best first. */
export interface BacktestRules {
  readonly scorecard: Scorecard;
  readonly grades: readonly Grade[];
}

/** One way to rank customers, and how it did. */
export interface RankingResult {
  /** For the late days asked for; null when all invoices went the same way. */
  readonly quality: RankingQuality | null;
  /** For other meanings of late, in the order of `LATE_DAYS`. */
  readonly byLateDays: readonly (RankingQuality | null)[];
}

/** A scorecard that was put to the test. */
export interface CardResult extends RankingResult {
  readonly bands: readonly RiskBand[];
  readonly grades: readonly GradeLift[];
}

export interface Backtest {
  readonly counts: BacktestCounts;
  readonly standing: CardResult;
  /** The card fitted to what was known on the as-of date, or why there is none. */
  readonly calibrated: CardResult | Fault;
  readonly calibration: Calibration | Fault;
  /** The customer's plain mean of days late. */
  readonly baseline: RankingResult;
}

export interface BacktestCounts {
  /** Customers with a record up to the as-of date, and those of them with a score. */
  readonly customers: number;
  readonly scoredCustomers: number;
  /** Invoices issued in the window, and those whose outcome is known. */
  readonly issued: number;
  readonly judged: number;
  readonly late: number;
  /** Neither paid nor overdue enough. */
  readonly undecided: number;
  /** Judged invoices of customers without a score: they rank together, see `withStandIn`. */
  readonly ofUnscoredCustomers: number;
}

/** Other meanings of late that every backtest states as well. */
export const LATE_DAYS: readonly number[] = [0, 3, 10];

/** A calibration looks as far ahead as the test does, but at least a month and at most a quarter. */
const SHORTEST_HORIZON = 30;
const LONGEST_HORIZON = 91;

/**
 * Scores every customer as of a date and asks who then paid late. Days need no exchange rates, so a customer's invoices in
 * all currencies count together. Yields between two steps, so that a page can breathe.
 */
export function* backtestSteps(
  ledger: Ledger,
  { asOf, until, lateDays }: BacktestOptions,
  { scorecard, grades }: BacktestRules,
): Generator<undefined, Outcome<Backtest>> {
  const rates = comparableRates(ledger);
  const halfLifeDays = scorecard.recentHalfLifeDays;
  const table = factorTable(ledger, asOf, halfLifeDays, rates);
  if (isFault(table)) return table;
  const window = { after: asOf, until };
  const outcomes = outcomesInHindsight(ledger, { ...window, lateDays });
  const others = LATE_DAYS.map((days) => outcomesInHindsight(ledger, { ...window, lateDays: days }));
  const horizonDays = Math.min(LONGEST_HORIZON, Math.max(SHORTEST_HORIZON, until - asOf));
  const calibration = yield* calibrateScorecard(ledger, scorecard, {
    knownOn: asOf,
    horizonDays,
    lateDays,
    halfLifeDays,
    rates,
  });
  const test: Test = { table, grades, outcomes, others };
  const { score } = cardScores(table, scorecard, grades);
  return {
    counts: countsOf(table, score, outcomes),
    standing: tested(test, scorecard, meanScore(score, table.paidCount), null),
    calibrated: isFault(calibration) ? calibration : testedCalibration(test, calibration),
    calibration,
    baseline: rankingOf(baselineRisk(table), outcomes, others),
  };
}

/** The same in one go. */
export function backtestScorecard(
  ledger: Ledger,
  options: BacktestOptions,
  rules: BacktestRules,
): Outcome<Backtest> {
  const steps = backtestSteps(ledger, options, rules);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

interface Test {
  readonly table: FactorTable;
  readonly grades: readonly Grade[];
  readonly outcomes: InvoiceOutcomes;
  readonly others: readonly InvoiceOutcomes[];
}

function testedCalibration(test: Test, { card, scale }: Calibration): CardResult {
  return tested(test, card, scale.newCustomerScore, (score) => lateProbability(score, scale));
}

function tested(
  { table, grades, outcomes, others }: Test,
  card: Scorecard,
  standIn: number,
  expectedOf: ((score: number) => number) | null,
): CardResult {
  const scores = cardScores(table, card, grades);
  // Without a single score all customers rank alike.
  const score = withStandIn(scores.score, Number.isNaN(standIn) ? 0 : standIn);
  return {
    ...rankingOf(
      score.map((one) => -one),
      outcomes,
      others,
    ),
    bands: riskBands(score, outcomes, expectedOf),
    grades: liftByGrade(
      scores.grade,
      grades.map(({ grade }) => grade),
      outcomes,
    ),
  };
}

function rankingOf(
  risk: Float64Array,
  outcomes: InvoiceOutcomes,
  others: readonly InvoiceOutcomes[],
): RankingResult {
  return {
    quality: rankingQuality(risk, outcomes),
    byLateDays: others.map((other) => rankingQuality(risk, other)),
  };
}

/** Average days late; a customer who has not paid anything yet is taken for an average one. */
function baselineRisk({ meanDaysLate, paidCount }: FactorTable): Float64Array {
  const rounded = meanDaysLate.map((days) => Math.round(days * 1e6) / 1e6);
  const usual = meanScore(rounded, paidCount);
  // Without a single payment all customers rank alike.
  return withStandIn(rounded, Number.isNaN(usual) ? 0 : usual);
}

function countsOf(table: FactorTable, score: Float64Array, outcomes: InvoiceOutcomes): BacktestCounts {
  let [judged, late, ofUnscoredCustomers, scoredCustomers] = [0, 0, 0, 0];
  for (let k = 0; k < table.customerCount; k++) {
    const invoices = realAt(outcomes.inTime, k) + realAt(outcomes.late, k);
    judged += invoices;
    late += realAt(outcomes.late, k);
    if (Number.isNaN(realAt(score, k))) ofUnscoredCustomers += invoices;
    else scoredCustomers++;
  }
  const { issued, undecided } = outcomes;
  const customers = table.hasRecord.reduce((sum, flag) => sum + flag, 0);
  return { customers, scoredCustomers, issued, judged, late, undecided, ofUnscoredCustomers };
}
