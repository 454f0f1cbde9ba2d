import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
    padding: '12px 20px 20px',
    flexGrow: 1,
    minWidth: 0,
  },
});

/** The body of a screen with the pane's margins. */
export function Content(props: { children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.content}>{props.children}</div>;
}
