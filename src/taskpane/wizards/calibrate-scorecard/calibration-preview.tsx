import { Body1, makeStyles } from '@fluentui/react-components';

import { isFault } from '../../../domain/fault';
import type { CardResult } from '../../../domain/scoring/backtest/backtest-scorecard';
import { DataTable } from '../../parts/data-table';
import { Figures } from '../../parts/figures';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { PreviewProps } from '../frame/wizard-kind';
import type { CalibrationPlan } from './calibration-plan';
import { WeightList } from './weight-list';

const useStyles = makeStyles({ text: { margin: 0 } });

/** Step 4 of calibrating: how well each ranking did, the bands, the grades, and the proposed weights. */
export function CalibrationPreview({ plan }: PreviewProps<CalibrationPlan>) {
  const styles = useStyles();
  const { calibrate } = useSpeech().wording.assess;
  const { standing, calibrated, calibration } = plan.backtest;
  return (
    <>
      <Figures figures={plan.heading} />
      <Body1 as="p" className={styles.text}>
        {calibrate.reading}
      </Body1>
      <Section title={calibrate.bandsTitle(calibrate.rankings.standing)}>
        <BandTable card={standing} />
      </Section>
      {!isFault(calibrated) && (
        <Section title={calibrate.bandsTitle(calibrate.rankings.calibrated)}>
          <BandTable card={calibrated} />
        </Section>
      )}
      <Section title={calibrate.weightsTitle}>
        {isFault(calibration) ? (
          <Body1 as="p" className={styles.text}>
            {calibrate.notCalibrated}
          </Body1>
        ) : (
          <WeightList factors={calibration.factors} />
        )}
      </Section>
    </>
  );
}

/** What came of the invoices of each band of scores, beside what was forecast. */
function BandTable({ card }: { card: CardResult }) {
  const { wording, format } = useSpeech();
  const { columns, bandsTitle } = wording.assess.calibrate;
  return (
    <DataTable
      caption={bandsTitle('')}
      rows={card.bands}
      rowKey={({ highestScore }) => String(highestScore)}
      columns={[
        {
          key: 'score',
          title: columns.score,
          cell: ({ lowestScore, highestScore }) =>
            `${format.decimal(lowestScore)} – ${format.decimal(highestScore)}`,
        },
        {
          key: 'invoices',
          title: columns.invoices,
          isFigure: true,
          cell: ({ invoices }) => format.count(invoices),
        },
        {
          key: 'late',
          title: columns.lateShare,
          isFigure: true,
          cell: ({ lateShare }) => format.share(lateShare),
        },
        {
          key: 'expected',
          title: columns.expectedShare,
          isFigure: true,
          cell: ({ expectedShare }) => format.share(expectedShare ?? Number.NaN),
        },
      ]}
    />
  );
}
