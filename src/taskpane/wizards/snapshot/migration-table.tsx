import type { GradeMigration } from '../../../domain/monitoring/grade-migration';
import { DataTable } from '../../parts/data-table';
import { useSpeech } from '../../speech';

/** Customers by former and present grade. */
export function MigrationTable({ migration }: { migration: GradeMigration }) {
  const { wording, format } = useSpeech();
  const { comparison } = wording.monitoring;
  const name = (grade: string | null): string => grade ?? comparison.noGrade;
  const { grades, moves } = migration;
  return (
    <DataTable
      caption={comparison.migrationTitle('')}
      rows={grades.map((from, row) => ({ from, row }))}
      rowKey={({ from }) => name(from)}
      columns={[
        { key: 'from', title: comparison.formerGrade, cell: ({ from }) => name(from) },
        ...grades.map((to, column) => ({
          key: name(to),
          title: name(to),
          isFigure: true,
          cell: ({ row }: { readonly row: number }) => {
            const count = moves[row]?.[column]?.customers ?? 0;
            return count === 0 ? '·' : format.count(count);
          },
        })),
      ]}
    />
  );
}
