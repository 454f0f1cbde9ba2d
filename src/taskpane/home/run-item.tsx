import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';

import type { Receipt } from '../../excel/receipt';
import { Icon } from '../parts/icon';
import { useSpeech } from '../speech';

interface RunItemProps {
  readonly run: Receipt;
  readonly isBusy: boolean;
  readonly onGoTo: () => void;
  readonly onUndo: () => void;
}

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: '8px',
    paddingBottom: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  kind: { fontWeight: tokens.fontWeightSemibold },
  place: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', gap: '4px' },
});

export function RunItem({ run, isBusy, onGoTo, onUndo }: RunItemProps) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  const { pane, wizards } = wording;
  const { runs, common } = pane;
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <span className={styles.kind}>{wizards.runs[run.kind]}</span>
        <Caption1 className={styles.place}>
          {runs.place(run.sheet, format.count(run.rowCount), run.writtenAt)}
        </Caption1>
      </span>
      <span className={styles.actions}>
        <Button size="small" aria-label={runs.goToSheet(run.sheet)} onClick={onGoTo}>
          {common.open}
        </Button>
        <Button
          size="small"
          icon={<Icon name="undo" size={16} />}
          aria-label={run.changes ? runs.undoChangeOf(run.sheet) : runs.undoOf(run.sheet)}
          disabledFocusable={isBusy}
          onClick={onUndo}
        >
          {common.undo}
        </Button>
      </span>
    </li>
  );
}
