import { Button, ProgressBar, makeStyles } from '@fluentui/react-components';

import { useSpeech } from '../speech';

interface ProgressNoticeProps {
  readonly message: string;
  /** Done part from 0 to 1; undefined while nobody knows. */
  readonly done?: number | undefined;
  readonly onCancel?: (() => void) | undefined;
}

const useStyles = makeStyles({
  notice: { display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
});

/** Long work: what is being done, how far it is, and a way to stop it. */
export function ProgressNotice({ message, done, onCancel }: ProgressNoticeProps) {
  const styles = useStyles();
  const { wording, format } = useSpeech();
  return (
    <div className={styles.notice}>
      <div className={styles.row}>
        <span>
          {message}
          {done !== undefined && ` ${format.share(Math.floor(done * 100) / 100)}`}
        </span>
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            {wording.pane.common.cancel}
          </Button>
        )}
      </div>
      <ProgressBar thickness="large" aria-label={message} {...(done !== undefined && { value: done })} />
    </div>
  );
}
