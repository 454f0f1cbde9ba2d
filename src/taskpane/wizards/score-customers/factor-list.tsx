import { Caption1, makeStyles, tokens } from '@fluentui/react-components';

import { ShareBar } from '../../parts/share-bar';
import { useSpeech } from '../../speech';
import type { FactorExplanation } from '../job';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  factor: { display: 'flex', flexDirection: 'column', gap: '4px' },
  words: { display: 'flex', justifyContent: 'space-between', gap: '12px' },
  facts: { color: tokens.colorNeutralForeground2 },
  value: { whiteSpace: 'nowrap' },
});

/** How every factor made the score: observed value, points, weight, and the part of the score it gave. */
export function FactorList(props: { factors: readonly FactorExplanation[] }) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { score } = wording.pane;
  return (
    <ul className={styles.list}>
      {props.factors.map((factor) => (
        <li key={factor.factor} className={styles.factor}>
          <span className={styles.words}>
            <span>{factor.name}</span>
            <span className={styles.value}>{factor.value || score.unknown}</span>
          </span>
          {factor.share !== null && <ShareBar share={factor.share} />}
          <Caption1 className={styles.facts}>
            {factor.points === null || factor.share === null
              ? score.notCounted(format.count(factor.weight))
              : score.counted(
                  format.decimal(factor.points),
                  format.count(factor.weight),
                  format.share(factor.share),
                )}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}
