import { DataTable } from '../../parts/data-table';
import { useSpeech } from '../../speech';
import type { LeftOut } from '../job';

/** Items without a notice, counted by reason. */
export function LeftOutTable(props: { leftOut: readonly LeftOut[] }) {
  const { wording, format } = useSpeech();
  const { leftOut, columns } = wording.pane.dunning;
  return (
    <DataTable
      caption={leftOut}
      rows={props.leftOut}
      rowKey={({ reason, currency }) => `${reason} ${currency}`}
      columns={[
        { key: 'reason', title: columns.reason, cell: (row) => row.text },
        { key: 'count', title: columns.items, isFigure: true, cell: (row) => format.count(row.count) },
        {
          key: 'amount',
          title: columns.amount,
          isFigure: true,
          cell: (row) => format.money(row.amount, row.currency),
        },
      ]}
    />
  );
}
