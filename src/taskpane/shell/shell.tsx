import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

import { BrandFooter } from './brand-footer';

const useStyles = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: 'tabular-nums',
  },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
});

/** The frame around every screen. */
export function Shell(props: { onSettings: () => void; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.shell}>
      <main className={styles.main}>{props.children}</main>
      <BrandFooter onSettings={props.onSettings} />
    </div>
  );
}
