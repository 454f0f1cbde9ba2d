import { makeStyles } from '@fluentui/react-components';

import { GradeChip } from '../../parts/grade-chip';
import { useSpeech } from '../../speech';
import type { ScoreTotals } from '../job';

interface GradeCountsProps {
  readonly totals: readonly ScoreTotals[];
  /** Grades of the policy, best first. */
  readonly order: readonly string[];
}

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', margin: 0, padding: 0, listStyleType: 'none' },
  grade: { display: 'flex', alignItems: 'center', gap: '6px' },
});

/** How many customers have each grade. */
export function GradeCounts(props: GradeCountsProps) {
  const styles = useStyles();
  const { format } = useSpeech();
  return (
    <ul className={styles.list}>
      {countsOf(props).map(([grade, count]) => (
        <li key={grade ?? ''} className={styles.grade}>
          <GradeChip grade={grade} order={props.order} />
          <span>{format.count(count)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Customers by grade in the policy's order, then those without one where there are any. */
function countsOf({ totals, order }: GradeCountsProps): [string | null, number][] {
  const graded = order.map((grade): [string, number] => [
    grade,
    sum(totals, ({ grades }) => grades[grade] ?? 0),
  ]);
  const without = sum(totals, ({ customers }) => customers) - sum(graded, ([, count]) => count);
  return without > 0 ? [...graded, [null, without]] : graded;
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
