import { DataTable } from '../../parts/data-table';
import { useSpeech } from '../../speech';
import type { LimitChange } from './watch-plan';

/** Limits that should change, with what they should become. */
export function LimitTable(props: { changes: readonly LimitChange[] }) {
  const { wording, format } = useSpeech();
  const { columns, proposals, watch } = wording.monitoring;
  return (
    <DataTable
      caption={watch.limitTitle}
      rows={props.changes}
      rowKey={({ customer, currency }) => `${customer} ${currency}`}
      columns={[
        { key: 'customer', title: columns.customer, cell: ({ customer }) => customer },
        { key: 'proposal', title: columns.proposal, cell: ({ proposal }) => proposals[proposal.kind] },
        {
          key: 'limit',
          title: columns.suggestedLimit,
          isFigure: true,
          cell: ({ proposal, currency }) => format.money(proposal.limit ?? Number.NaN, currency),
        },
      ]}
    />
  );
}
