import { isoDate } from '../../domain/calendar/iso-date';
import { isFault, type Fault } from '../../domain/fault';
import {
  LATE_DAYS,
  type Backtest,
  type BacktestOptions,
  type CardResult,
  type RankingResult,
} from '../../domain/scoring/backtest/backtest-scorecard';
import type { Calibration } from '../../domain/scoring/backtest/calibrate-scorecard';
import type { RankingQuality } from '../../domain/scoring/backtest/ranking-quality';
import type { CheckedLedger } from '../../taskpane/wizards/job';
import { intakeCounts } from '../intake-counts';

/** The figures of a backtest. A figure that does not exist is null: one outcome only, or too short a history. */
export function backtestTotals(
  checked: CheckedLedger,
  { asOf, until, lateDays }: BacktestOptions,
  backtest: Backtest,
): object {
  const { counts, standing, calibrated, calibration, baseline } = backtest;
  const rankings: Rankings = { standing, calibrated: known(calibrated), baseline };
  return {
    asOf: isoDate(asOf),
    until: isoDate(until),
    lateDays,
    ...intakeCounts(checked),
    customers: { known: counts.customers, scored: counts.scoredCustomers },
    invoices: {
      issued: counts.issued,
      judged: counts.judged,
      late: counts.late,
      lateShare: ratio(counts.late / counts.judged),
      undecided: counts.undecided,
      ofUnscoredCustomers: counts.ofUnscoredCustomers,
    },
    auc: each(rankings, ({ quality }) => figure(quality, 'auc')),
    gini: each(rankings, ({ quality }) => figure(quality, 'gini')),
    ks: each(rankings, ({ quality }) => figure(quality, 'ks')),
    aucByLateDays: Object.fromEntries(
      LATE_DAYS.map((days, at) => [
        days,
        each(rankings, ({ byLateDays }) => figure(byLateDays[at] ?? null, 'auc')),
      ]),
    ),
    standing: cardFigures(standing),
    calibrated: isFault(calibrated) ? null : cardFigures(calibrated),
    calibration: calibrationFigures(calibration),
  };
}

type Rankings = Readonly<Record<'standing' | 'calibrated' | 'baseline', RankingResult | null>>;

function each(rankings: Rankings, figureOf: (ranking: RankingResult) => number | null): object {
  return Object.fromEntries(
    Object.entries(rankings).map(([name, ranking]) => [name, ranking === null ? null : figureOf(ranking)]),
  );
}

function known<T extends object>(outcome: T | Fault): T | null {
  return isFault(outcome) ? null : outcome;
}

function figure(quality: RankingQuality | null, name: keyof RankingQuality): number | null {
  return quality === null ? null : ratio(quality[name]);
}

/** The score bands and the grades, with what came of the invoices of each. */
function cardFigures({ bands, grades }: CardResult): object {
  return {
    bands: bands.map((band) => ({
      fromScore: ratio(band.lowestScore),
      toScore: ratio(band.highestScore),
      invoices: band.invoices,
      late: band.late,
      lateShare: ratio(band.lateShare),
      expectedShare: band.expectedShare === null ? null : ratio(band.expectedShare),
    })),
    grades: grades.map(({ grade, customers, invoices, late, lateShare, lift, caught }) => ({
      grade,
      customers,
      invoices,
      late,
      lateShare: ratio(lateShare),
      lift: ratio(lift),
      caught: ratio(caught),
    })),
  };
}

function calibrationFigures(calibration: Calibration | Fault): object {
  if (isFault(calibration)) return { refused: calibration.reason };
  const { training, factors, card } = calibration;
  return {
    trainingInvoices: training.invoices,
    trainingLate: training.lateInvoices,
    asOfDates: training.days.map((day) => isoDate(day)),
    factors: factors.map((line, at) => ({
      factor: line.factor,
      informationValue: line.informationValue === null ? null : ratio(line.informationValue),
      standingWeight: line.standingWeight,
      proposedWeight: line.proposedWeight,
      proposedPoints: card.factors[at]?.anchors.map(({ value, points }) => [value, points]) ?? [],
    })),
  };
}

/** Six digits after the point; null for what does not exist. */
function ratio(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : null;
}
