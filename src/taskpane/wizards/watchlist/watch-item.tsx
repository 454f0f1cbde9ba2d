import { Badge, makeStyles, tokens } from '@fluentui/react-components';

import { useSpeech } from '../../speech';
import type { WatchedRow } from './watch-plan';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'center', gap: '8px' },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  money: { whiteSpace: 'nowrap' },
  evidence: {
    margin: 0,
    paddingInlineStart: '18px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One customer of the watchlist: how serious, how much, and what was seen. */
export function WatchItem({ row }: { row: WatchedRow }) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { levels, proposals } = wording.monitoring;
  const isRed = row.level === 'red';
  const isChanged = row.proposal.kind === 'lower' || row.proposal.kind === 'raise';
  return (
    <li className={styles.item}>
      <span className={styles.head}>
        <Badge appearance={isRed ? 'filled' : 'tint'} color={isRed ? 'danger' : 'warning'}>
          {levels[row.level]}
        </Badge>
        <span className={styles.name}>{row.customer}</span>
        <span className={styles.money}>{format.money(row.moneyAtRisk, row.currency)}</span>
      </span>
      <ul className={styles.evidence}>
        {row.evidence.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {isChanged && (
          <li>
            {proposals[row.proposal.kind]}: {row.reason}
          </li>
        )}
      </ul>
    </li>
  );
}
