import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';

import { useSpeech } from '../speech';
import type { Undo } from '../use-undo';
import { DoneNotice } from './done-notice';
import { JobNotice } from './job-notice';

const useStyles = makeStyles({
  body: { paddingTop: '8px', paddingBottom: '8px', overflowWrap: 'anywhere' },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

/** What an undo does, what became of it, and the question it asks before it deletes somebody's edits. */
export function UndoNotice({ undo }: { undo: Undo }) {
  const styles = useStyles();
  const { runs } = useSpeech().wording.pane;
  const { asking, outcome, job } = undo;
  if (job.isBusy || job.trouble) return <JobNotice job={job} />;
  if (asking) {
    return (
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{runs.editedTitle}</MessageBarTitle>
          <p className={styles.text}>{runs.edited(asking.sheet)}</p>
          <div className={styles.actions}>
            <Button size="small" onClick={() => void undo.undo(asking, { evenIfEdited: true })}>
              {runs.deleteAnyway}
            </Button>
            <Button size="small" onClick={undo.keep}>
              {runs.keep}
            </Button>
          </div>
        </MessageBarBody>
      </MessageBar>
    );
  }
  return outcome && <DoneNotice text={outcome} />;
}
