import { Caption1, makeStyles, tokens } from '@fluentui/react-components';

import { DataTable } from '../../parts/data-table';
import { useSpeech } from '../../speech';
import type { DueNotice } from '../job';

const useStyles = makeStyles({
  stacked: { display: 'flex', flexDirection: 'column' },
  second: { color: tokens.colorNeutralForeground2 },
});

/** The notices that are due, two lines each so that they fit the pane. */
export function NoticeTable(props: { notices: readonly DueNotice[] }) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { notices, columns, days } = wording.pane.dunning;
  const stacked = (first: string, second: string) => (
    <span className={styles.stacked}>
      <span>{first}</span>
      <Caption1 className={styles.second}>{second}</Caption1>
    </span>
  );
  return (
    <DataTable
      caption={notices}
      rows={props.notices}
      rowKey={({ customer, invoiceNumber, level, cell }) => `${customer} ${invoiceNumber} ${level} ${cell}`}
      columns={[
        { key: 'customer', title: columns.customer, cell: (row) => stacked(row.customer, row.invoiceNumber) },
        {
          key: 'level',
          title: columns.level,
          cell: (row) => stacked(row.levelName, format.day(row.noticeDate)),
        },
        {
          key: 'amount',
          title: columns.amount,
          isFigure: true,
          cell: (row) => stacked(format.money(row.amount, row.currency), days(row.daysOverdue)),
        },
      ]}
    />
  );
}
