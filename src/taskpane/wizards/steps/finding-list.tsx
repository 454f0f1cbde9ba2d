import { Badge, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';

import type { FindingSeverity } from '../../../domain/ledger/finding';
import { useSpeech } from '../../speech';
import type { StatedFinding } from '../job';
import type { FindingGroup } from './finding-group';

interface FindingListProps {
  readonly group: FindingGroup;
  readonly onGoTo: (finding: StatedFinding) => void;
}

const SHOWN = 5;
const COLORS = {
  reject: 'danger',
  ask: 'warning',
  fix: 'informative',
  skip: 'informative',
} as const satisfies Record<FindingSeverity, string>;

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '8px 0',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: '0 0 12px',
    listStyleType: 'none',
  },
  finding: { display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'start', gap: '8px' },
  badge: { flexShrink: 0, whiteSpace: 'nowrap' },
  text: { overflowWrap: 'anywhere' },
});

/** Everything of one kind that reading found: how often, what became of it, and the first cells. */
export function FindingList({ group, onGoTo }: FindingListProps) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { check, findingKinds } = wording.pane;
  const stakes = [...group.stakes].map(([currency, amount]) => format.money(amount, currency));
  const rest = group.count - Math.min(SHOWN, group.findings.length);
  return (
    <details className={styles.group}>
      <summary className={styles.summary}>
        <span>{[findingKinds[group.kind], format.count(group.count), ...stakes].join(' · ')}</span>
        <Badge className={styles.badge} appearance="tint" color={COLORS[group.severity]}>
          {check.severities[group.severity]}
        </Badge>
      </summary>
      <ul className={styles.list}>
        {group.findings.slice(0, SHOWN).map((finding, index) => (
          <li key={index} className={styles.finding}>
            <Caption1 className={styles.text}>{finding.text}</Caption1>
            <Button size="small" aria-label={check.goTo(finding.cell)} onClick={() => onGoTo(finding)}>
              {finding.cell}
            </Button>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <Caption1>{check.more(format.count(rest))}</Caption1>
          </li>
        )}
      </ul>
    </details>
  );
}
