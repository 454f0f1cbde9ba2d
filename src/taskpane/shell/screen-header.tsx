import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';

import { FocusHeading } from '../parts/focus-heading';
import { Icon } from '../parts/icon';
import { useSpeech } from '../speech';

interface ScreenHeaderProps {
  readonly title: string;
  readonly onBack?: () => void;
  readonly takesFocus?: boolean;
}

const useStyles = makeStyles({
  // The corner at the right belongs to Office's own menu of the pane (34 px wide at most).
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '12px 40px 4px 20px',
    minHeight: '32px',
  },
  withBack: { paddingLeft: '12px' },
});

/** The title of a screen, with the way back before it. */
export function ScreenHeader({ title, onBack, takesFocus = true }: ScreenHeaderProps) {
  const styles = useStyles();
  const { common } = useSpeech().wording.pane;
  return (
    <header className={mergeClasses(styles.header, onBack && styles.withBack)}>
      {onBack && (
        <Button appearance="subtle" icon={<Icon name="back" />} aria-label={common.back} onClick={onBack} />
      )}
      <FocusHeading level={1} text={title} takesFocus={takesFocus} />
    </header>
  );
}
