import { Body1, makeStyles } from '@fluentui/react-components';

import type { Receipt } from '../../excel/receipt';
import { Section } from '../parts/section';
import { useSpeech } from '../speech';
import { RunItem } from './run-item';

export interface RecentRunsProps {
  readonly runs: readonly Receipt[];
  readonly isBusy: boolean;
  readonly onGoTo: (run: Receipt) => void;
  readonly onUndo: (run: Receipt) => void;
}

const useStyles = makeStyles({
  text: { margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** What was written before, newest first, each with its Undo. */
export function RecentRuns({ runs, isBusy, onGoTo, onUndo }: RecentRunsProps) {
  const styles = useStyles();
  const { runs: words } = useSpeech().wording.pane;
  return (
    <Section title={words.title}>
      {runs.length === 0 ? (
        <Body1 as="p" className={styles.text}>
          {words.none}
        </Body1>
      ) : (
        <ul className={styles.list}>
          {runs.map((run) => (
            <RunItem
              key={run.id}
              run={run}
              isBusy={isBusy}
              onGoTo={() => onGoTo(run)}
              onUndo={() => onUndo(run)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
