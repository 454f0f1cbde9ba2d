import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';

import { selectCell } from '../../excel/select-cell';
import { DoneNotice } from '../parts/done-notice';
import { Icon } from '../parts/icon';
import { TroubleNotice } from '../parts/trouble-notice';
import { useSpeech } from '../speech';
import type { Insertion } from './use-insertion';

const useStyles = makeStyles({
  body: { paddingTop: '8px', paddingBottom: '8px', overflowWrap: 'anywhere' },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

interface InsertionNoticeProps {
  readonly insertion: Insertion;
  /** A button of the notice was pressed and goes away: the focus needs another place. */
  readonly onAnswered: () => void;
}

/** What became of the formula, its Undo, and the question that comes before anything is replaced. */
export function InsertionNotice({ insertion, onAnswered }: InsertionNoticeProps) {
  const styles = useStyles();
  const { gallery, common } = useSpeech().wording.pane;
  const { outcome, job, insert, keep, takeBack } = insertion;
  const answer = (act: () => void) => () => {
    act();
    onAnswered();
  };
  if (job.trouble) return <TroubleNotice trouble={job.trouble} />;
  if (outcome === null) return null;
  if (outcome.kind === 'takenBack') return <DoneNotice text={gallery.takenBack(outcome.receipt.cell)} />;
  if (outcome.kind === 'occupied') {
    return (
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{gallery.occupiedTitle}</MessageBarTitle>
          <p className={styles.text}>{gallery.occupied(outcome.cell, outcome.found)}</p>
          <div className={styles.actions}>
            <Button size="small" onClick={answer(() => insert(true))}>
              {gallery.replace}
            </Button>
            <Button size="small" onClick={answer(keep)}>
              {gallery.keep}
            </Button>
          </div>
        </MessageBarBody>
      </MessageBar>
    );
  }
  const { receipt } = outcome;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.body}>
        <p className={styles.text}>{gallery.inserted(receipt.formula, receipt.cell, receipt.sheet)}</p>
        <div className={styles.actions}>
          <Button size="small" onClick={() => void selectCell(receipt.sheet, receipt.cell)}>
            {common.goToCell}
          </Button>
          <Button
            size="small"
            icon={<Icon name="undo" size={16} />}
            disabledFocusable={job.isBusy}
            onClick={answer(() => takeBack(receipt))}
          >
            {common.undo}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
