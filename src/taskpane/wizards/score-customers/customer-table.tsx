import { DataTable } from '../../parts/data-table';
import type { DataColumn } from '../../parts/data-table';
import { GradeChip } from '../../parts/grade-chip';
import { NameButton } from '../../parts/name-button';
import { useSpeech } from '../../speech';
import type { Speech } from '../../speech';
import type { ScoredCustomer } from '../job';

interface CustomerTableProps {
  readonly customers: readonly ScoredCustomer[];
  readonly gradeOrder: readonly string[];
  /** The customer that somebody comes back from. */
  readonly lastOpened: ScoredCustomer | null;
  readonly onOpen: (customer: ScoredCustomer) => void;
}

/** The customers of a score report as the pane has room for: name, overdue, score and grade. */
export function CustomerTable(props: CustomerTableProps) {
  const speech = useSpeech();
  return (
    <DataTable
      caption={speech.wording.pane.score.customers}
      columns={columnsOf(speech, props)}
      rows={props.customers}
      rowKey={({ customer, currency }) => `${customer} ${currency}`}
    />
  );
}

function columnsOf(
  { wording, format }: Speech,
  { gradeOrder, lastOpened, onOpen }: CustomerTableProps,
): DataColumn<ScoredCustomer>[] {
  const { columns } = wording.pane.score;
  return [
    {
      key: 'customer',
      title: columns.customer,
      cell: (row) => (
        <NameButton name={row.customer} takesFocus={row === lastOpened} onOpen={() => onOpen(row)} />
      ),
    },
    {
      key: 'overdue',
      title: columns.overdue,
      isFigure: true,
      cell: (row) => `${format.wholeMoney(row.overdue)}${row.currency && ` ${row.currency}`}`,
    },
    {
      key: 'score',
      title: columns.score,
      isFigure: true,
      cell: (row) => format.decimal(row.score ?? Number.NaN),
    },
    {
      key: 'grade',
      title: columns.grade,
      isFigure: true,
      cell: (row) => <GradeChip grade={row.grade} order={gradeOrder} />,
    },
  ];
}
