import type { CalibratedFactor } from '../../../domain/scoring/backtest/calibrate-scorecard';
import { DataTable } from '../../parts/data-table';
import { useSpeech } from '../../speech';

/** Standing and proposed weights side by side. */
export function WeightList({ factors }: { factors: readonly CalibratedFactor[] }) {
  const { wording, format } = useSpeech();
  const { columns, weightsTitle } = wording.assess.calibrate;
  return (
    <DataTable
      caption={weightsTitle}
      rows={factors}
      rowKey={({ factor }) => factor}
      columns={[
        { key: 'factor', title: columns.factor, cell: ({ factor }) => wording.policy.choices[factor] },
        {
          key: 'standing',
          title: columns.standingWeight,
          isFigure: true,
          cell: ({ standingWeight }) => format.decimal(standingWeight),
        },
        {
          key: 'proposed',
          title: columns.proposedWeight,
          isFigure: true,
          cell: ({ proposedWeight }) => format.decimal(proposedWeight),
        },
      ]}
    />
  );
}
