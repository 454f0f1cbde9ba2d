import { makeStyles } from '@fluentui/react-components';

import { GradeChip } from '../../parts/grade-chip';
import { useSpeech } from '../../speech';
import type { ScoreTotals } from '../job';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', margin: 0, padding: 0, listStyleType: 'none' },
  grade: { display: 'flex', alignItems: 'center', gap: '6px' },
});

/** How many customers have each grade. */
export function GradeCounts(props: { totals: readonly ScoreTotals[] }) {
  const styles = useStyles();
  const { format, wording } = useSpeech();
  return (
    <ul className={styles.list}>
      {[...countsOf(props.totals)].map(([grade, count]) => (
        <li key={grade} className={styles.grade}>
          <GradeChip grade={grade || wording.pane.score.noGrade} />
          <span>{format.count(count)}</span>
        </li>
      ))}
    </ul>
  );
}

function countsOf(totals: readonly ScoreTotals[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { grades } of totals) {
    for (const [grade, count] of Object.entries(grades)) counts.set(grade, (counts.get(grade) ?? 0) + count);
  }
  return new Map([...counts].sort(([a], [b]) => a.localeCompare(b)));
}
