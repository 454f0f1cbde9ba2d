import { isFault } from '../../../domain/fault';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import type { ReportTable } from '../report';
import type { CalibrationPlan } from './calibration-plan';

/** Standing and proposed weight of every factor, what it told on this ledger, and the proposed points; null without a proposal. */
export function weightsTable(
  { backtest: { calibration } }: CalibrationPlan,
  language: Language,
): ReportTable | null {
  if (isFault(calibration)) return null;
  const { assess, policy } = wordingIn(language);
  const words = assess.calibrate;
  return {
    columns: [
      { title: words.columns.factor, kind: 'name' },
      { title: words.columns.standingWeight, kind: 'days' },
      { title: words.columns.proposedWeight, kind: 'days' },
      { title: words.columns.informationValue, kind: 'days' },
      { title: words.columns.proposedPoints, kind: 'wideText' },
    ],
    rows: calibration.factors.map((line, at) => [
      policy.choices[line.factor],
      line.standingWeight,
      line.proposedWeight,
      line.informationValue === null ? null : Math.round(line.informationValue * 1000) / 1000,
      (calibration.card.factors[at]?.anchors ?? [])
        .map(({ value, points }) => words.point(String(value), points.toFixed(0)))
        .join('; '),
    ]),
  };
}
