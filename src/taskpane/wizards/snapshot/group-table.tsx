import type { GroupExposure, GroupMember } from '../../../domain/monitoring/group-exposure';
import { DataTable } from '../../parts/data-table';
import { useSpeech } from '../../speech';

/** What groups of customers owe together, and what is left of their limits. */
export function GroupTable(props: {
  groups: readonly GroupExposure<GroupMember>[];
  currency: string;
  shown: number;
}) {
  const { wording, format } = useSpeech();
  const { columns, comparison } = wording.monitoring;
  const money = (amount: number | null): string => format.money(amount ?? Number.NaN, props.currency);
  return (
    <DataTable
      caption={comparison.groupTitle}
      rows={props.groups.slice(0, props.shown)}
      rowKey={({ group }) => group}
      columns={[
        { key: 'group', title: columns.group, cell: ({ group, members }) => `${group} (${members.length})` },
        { key: 'open', title: columns.openNow, isFigure: true, cell: ({ open }) => money(open) },
        { key: 'headroom', title: columns.headroom, isFigure: true, cell: ({ headroom }) => money(headroom) },
      ]}
    />
  );
}
