import { Caption1, makeStyles, tokens } from '@fluentui/react-components';

import { isoDate } from '../../../domain/calendar/iso-date';
import { DataTable } from '../../parts/data-table';
import { Figures } from '../../parts/figures';
import { Section } from '../../parts/section';
import { useSpeech } from '../../speech';
import type { PreviewProps } from '../frame/wizard-kind';
import type { ReviewPlan } from './review-plan';

const SHOWN = 15;

const useStyles = makeStyles({
  text: { margin: 0 },
  date: { whiteSpace: 'nowrap' },
  second: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Step 4 of the review calendar: how many reviews fall due when, and the next ones with their reason. */
export function ReviewPreview({ plan }: PreviewProps<ReviewPlan>) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { reviews, columns, reviewReasons } = wording.monitoring;
  const { rows } = plan;
  return (
    <>
      <Figures figures={plan.heading} />
      <Section title={reviews.title}>
        <DataTable
          caption={reviews.title}
          rows={rows.slice(0, SHOWN)}
          rowKey={({ customer }) => customer}
          columns={[
            {
              key: 'customer',
              title: columns.customer,
              cell: ({ customer, reason }) => (
                <>
                  {customer}
                  <Caption1 className={styles.second}>{reviewReasons[reason]}</Caption1>
                </>
              ),
            },
            { key: 'grade', title: columns.grade, cell: ({ grade }) => grade ?? '–' },
            {
              key: 'next',
              title: columns.nextReview,
              isFigure: true,
              cell: ({ nextReview }) => <span className={styles.date}>{isoDate(nextReview)}</span>,
            },
          ]}
        />
        {rows.length > SHOWN && (
          <Caption1 as="p" className={styles.text}>
            {reviews.shown(format.count(SHOWN), format.count(rows.length))}
          </Caption1>
        )}
      </Section>
    </>
  );
}
