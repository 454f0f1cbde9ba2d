import { Badge, Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';

import type { StatedPolicyFinding } from '../../excel/check-policy';
import { useSpeech } from '../speech';

interface PolicyFindingsProps {
  readonly findings: readonly StatedPolicyFinding[];
  readonly onGoTo: (place: { readonly sheet: string; readonly cell: string }) => void;
}

const COLORS = { problem: 'danger', warning: 'warning', note: 'informative' } as const;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  finding: { display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'start', gap: '4px 8px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  table: { fontWeight: tokens.fontWeightSemibold },
  text: { gridColumn: '1 / -1', overflowWrap: 'anywhere' },
  sound: { margin: 0 },
});

/** What the policy check found, each with the way to its cell. */
export function PolicyFindings({ findings, onGoTo }: PolicyFindingsProps) {
  const styles = useStyles();
  const { linter, policyPane } = useSpeech().wording;
  if (findings.length === 0) {
    return (
      <Body1 as="p" className={styles.sound}>
        {policyPane.sound}
      </Body1>
    );
  }
  return (
    <ul className={styles.list}>
      {findings.map(({ severity, table, text, place }, index) => (
        <li key={index} className={styles.finding}>
          <span className={styles.head}>
            <Badge appearance="tint" color={COLORS[severity]}>
              {linter.severities[severity]}
            </Badge>
            <Caption1 className={styles.table}>{table}</Caption1>
          </span>
          {place && (
            <Button size="small" aria-label={policyPane.goTo(place.cell)} onClick={() => onGoTo(place)}>
              {place.cell}
            </Button>
          )}
          <Caption1 className={styles.text}>{text}</Caption1>
        </li>
      ))}
    </ul>
  );
}
