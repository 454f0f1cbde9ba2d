import { DataTable } from '../../parts/data-table';
import { useSpeech } from '../../speech';
import type { StageCount } from '../job';

/** Open items by level of the ladder on calendar days, before anything is left out. */
export function StageTable(props: { stages: readonly StageCount[] }) {
  const { wording, format } = useSpeech();
  const { stages, columns } = wording.pane.dunning;
  return (
    <DataTable
      caption={stages}
      rows={props.stages}
      rowKey={({ level, currency }) => `${level} ${currency}`}
      columns={[
        { key: 'level', title: columns.level, cell: (row) => row.levelName },
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
