import { isoDate } from '../../../domain/calendar/iso-date';
import { isFault } from '../../../domain/fault';
import {
  LATE_DAYS,
  type Backtest,
  type CardResult,
  type RankingResult,
} from '../../../domain/scoring/backtest/backtest-scorecard';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import { gradeTones } from '../grade-tones';
import type { Report, ReportTable } from '../report';
import type { CalibrationPlan } from './calibration-plan';
import { weightsTable } from './weights-table';

type Words = Wording['assess']['calibrate'];

/** How well the scorecard told who would pay late: figures, bands with a chart, grades, and the proposed weights. */
export function calibrationReport(plan: CalibrationPlan, asOf: string, language: Language): Report {
  const words = wordingIn(language).assess.calibrate;
  const { standing, calibrated } = plan.backtest;
  const shown = isFault(calibrated) ? standing : calibrated;
  const shownName = isFault(calibrated) ? words.rankings.standing : words.rankings.calibrated;
  const weights = weightsTable(plan, language);
  return {
    sheetName: words.sheetName(asOf),
    title: words.title,
    sentences: sentencesOf(plan, language),
    figures: figuresOf(plan.backtest, words),
    table: bandsOf(shown, words),
    appendices: [
      { title: words.liftTitle(words.rankings.standing), table: liftOf(standing, plan, words) },
      ...(isFault(calibrated)
        ? []
        : [
            { title: words.liftTitle(words.rankings.calibrated), table: liftOf(calibrated, plan, words) },
            { title: words.bandsTitle(words.rankings.standing), table: bandsOf(standing, words) },
          ]),
      ...(weights === null ? [] : [{ title: words.weightsTitle, table: weights }]),
    ],
    frozenColumns: 0,
    charts: [
      {
        type: 'ColumnClustered',
        title: words.chartTitle(shownName),
        of: 'table',
        categories: 0,
        series: isFault(calibrated) ? [5] : [5, 6],
      },
    ],
  };
}

function sentencesOf(
  { backtest, checked, scoredOn, asOf, lateDays }: CalibrationPlan,
  language: Language,
): string[] {
  const words = wordingIn(language).assess.calibrate;
  const text = figureTextIn(language);
  const { counts, calibration } = backtest;
  return [
    words.method(isoDate(scoredOn), isoDate(scoredOn + 1), isoDate(asOf), text.count(lateDays)),
    words.facts(checked.address, text.count(counts.scoredCustomers), text.count(counts.customers)),
    words.newCustomers(text.count(counts.ofUnscoredCustomers)),
    isFault(calibration)
      ? words.notCalibrated
      : words.training(
          text.count(calibration.training.invoices),
          text.count(calibration.training.days.length),
        ),
    words.reading,
    words.liftReading,
  ];
}

/** One line a ranking: AUC, Gini, KS, and the AUC of other meanings of late. */
function figuresOf({ standing, calibrated, baseline }: Backtest, words: Words): ReportTable {
  const line = (name: string, { quality, byLateDays }: RankingResult): (string | number | null)[] => [
    name,
    figure(quality?.auc),
    figure(quality?.gini),
    figure(quality?.ks),
    ...byLateDays.map((other) => figure(other?.auc)),
  ];
  return {
    columns: [
      { title: words.ranking, kind: 'name' },
      { title: 'AUC', kind: 'share' },
      { title: 'Gini', kind: 'share' },
      { title: 'KS', kind: 'share' },
      ...LATE_DAYS.map((days) => ({ title: words.aucMoreThan(days), kind: 'share' as const })),
    ],
    rows: [
      line(words.rankings.standing, standing),
      ...(isFault(calibrated) ? [] : [line(words.rankings.calibrated, calibrated)]),
      line(words.rankings.baseline, baseline),
    ],
  };
}

function bandsOf({ bands }: CardResult, words: Words): ReportTable {
  return {
    columns: [
      { title: words.columns.band, kind: 'name' },
      { title: words.columns.fromScore, kind: 'days' },
      { title: words.columns.toScore, kind: 'days' },
      { title: words.columns.invoices, kind: 'count' },
      { title: words.columns.late, kind: 'count' },
      { title: words.columns.lateShare, kind: 'share' },
      { title: words.columns.expectedShare, kind: 'share' },
    ],
    rows: bands.map((band, at) => [
      words.band(at + 1),
      band.lowestScore,
      band.highestScore,
      band.invoices,
      band.late,
      figure(band.lateShare),
      band.expectedShare === null ? null : figure(band.expectedShare),
    ]),
  };
}

function liftOf({ grades }: CardResult, { policy }: CalibrationPlan, words: Words): ReportTable {
  return {
    columns: [
      {
        title: words.columns.grade,
        kind: 'name',
        highlights: gradeTones(policy.grades.map(({ grade }) => grade)),
      },
      { title: words.columns.customers, kind: 'count' },
      { title: words.columns.invoices, kind: 'count' },
      { title: words.columns.late, kind: 'count' },
      { title: words.columns.lateShare, kind: 'share' },
      { title: words.columns.lift, kind: 'days' },
      { title: words.columns.caught, kind: 'share' },
    ],
    rows: grades.map((line) => [
      line.grade ?? words.noGrade,
      line.customers,
      line.invoices,
      line.late,
      figure(line.lateShare),
      figure(line.lift),
      figure(line.caught),
    ]),
  };
}

/** Six digits after the point; null for a figure that does not exist. */
function figure(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : Math.round(value * 1e6) / 1e6;
}
