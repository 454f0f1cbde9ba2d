import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';

import { Icon } from '../parts/icon';
import { useSpeech } from '../speech';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '4px 12px 4px 20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** The brand, its version and the way to the settings, at the pane's foot. */
export function BrandFooter(props: { onSettings: () => void }) {
  const styles = useStyles();
  const { shell } = useSpeech().wording.pane;
  return (
    <footer className={styles.footer}>
      <Caption1>
        {shell.brand} {__VERSION__}
      </Caption1>
      <Button appearance="subtle" size="small" icon={<Icon name="settings" />} onClick={props.onSettings}>
        {shell.settings}
      </Button>
    </footer>
  );
}
