import { Caption1, makeStyles, tokens } from '@fluentui/react-components';

import type { CustomerMovement } from '../../../domain/monitoring/customer-movement';
import { DataTable } from '../../parts/data-table';
import { useSpeech } from '../../speech';

const SHOWN = 10;

const useStyles = makeStyles({
  second: { display: 'block', color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

/** The customers whose overdue debt changed most, two lines each so that they fit the pane. */
export function MoverTable(props: { movers: readonly CustomerMovement[]; currency: string }) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { columns, comparison, movements } = wording.monitoring;
  const { movers, currency } = props;
  const grade = ({ before, now }: CustomerMovement): string =>
    before?.grade === now?.grade
      ? (now?.grade ?? '–')
      : comparison.fromTo(before?.grade ?? '–', now?.grade ?? '–');
  return (
    <>
      <DataTable
        caption={comparison.movementTitle}
        rows={movers.slice(0, SHOWN)}
        rowKey={({ customer }) => customer}
        columns={[
          {
            key: 'customer',
            title: columns.customer,
            cell: ({ customer, movement }) => (
              <>
                {customer}
                <Caption1 className={styles.second}>{movements[movement]}</Caption1>
              </>
            ),
          },
          {
            key: 'change',
            title: columns.overdueChange,
            isFigure: true,
            cell: ({ overdueChange }) => format.money(overdueChange, currency),
          },
          { key: 'grade', title: columns.gradeNow, cell: grade },
        ]}
      />
      {movers.length > SHOWN && (
        <Caption1 as="p" className={styles.text}>
          {comparison.shown(format.count(SHOWN), format.count(movers.length))}
        </Caption1>
      )}
    </>
  );
}
