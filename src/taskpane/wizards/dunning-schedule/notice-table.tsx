import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import { isoDate } from '../../../domain/calendar/iso-date';
import { DataTable } from '../../parts/data-table';
import { useSpeech } from '../../speech';
import type { DueNotice } from '../job';

const useStyles = makeStyles({
  second: { display: 'block', textAlign: 'inherit', color: tokens.colorNeutralForeground2 },
  date: { whiteSpace: 'nowrap' },
});

/** The notices that are due, two lines each so that they fit the pane. */
export function NoticeTable(props: { notices: readonly DueNotice[] }) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { notices, columns, days } = wording.pane.dunning;
  const stacked = (first: string, second: string, isDate = false) => (
    <>
      {first}
      <Caption1 className={mergeClasses(styles.second, isDate && styles.date)}>{second}</Caption1>
    </>
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
          cell: (row) => stacked(row.levelName, isoDate(row.noticeDate), true),
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
