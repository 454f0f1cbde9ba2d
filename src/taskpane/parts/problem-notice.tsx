import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';

import { useSpeech } from '../speech';

interface ProblemNoticeProps {
  /** What happened, where, why and what to do. */
  readonly text: string;
  readonly title?: string;
  readonly intent?: 'error' | 'warning';
  readonly onGoTo?: (() => void) | undefined;
  readonly onRetry?: (() => void) | undefined;
}

const useStyles = makeStyles({
  body: { paddingTop: '8px', paddingBottom: '8px', overflowWrap: 'anywhere' },
  sentence: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

/** Shows a problem; announced at once, since it answers what the person just did. */
export function ProblemNotice({ text, title, intent = 'error', onGoTo, onRetry }: ProblemNoticeProps) {
  const styles = useStyles();
  const { common } = useSpeech().wording.pane;
  return (
    <MessageBar intent={intent} layout="multiline" role="alert">
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        <p className={styles.sentence}>{text}</p>
        {(onGoTo ?? onRetry) && (
          <div className={styles.actions}>
            {onGoTo && (
              <Button size="small" onClick={onGoTo}>
                {common.goToCell}
              </Button>
            )}
            {onRetry && (
              <Button size="small" onClick={onRetry}>
                {common.tryAgain}
              </Button>
            )}
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
