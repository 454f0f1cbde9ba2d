import { makeStyles } from '@fluentui/react-components';
import { createContext, useCallback, useContext, useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

const AnnounceContext = createContext<(message: string) => void>(() => undefined);

/** The pane's one live region: what changes without moving the focus is said here. */
export function Announcer(props: { children: ReactNode }) {
  const styles = useStyles();
  const [message, setMessage] = useState('');
  const announce = useCallback((next: string) => setMessage(next), []);
  return (
    <AnnounceContext.Provider value={announce}>
      {props.children}
      <div role="status" aria-live="polite" className={styles.unseen}>
        {message}
      </div>
    </AnnounceContext.Provider>
  );
}

/** Says a message to people who listen to the pane instead of looking at it. */
export function useAnnounce(): (message: string) => void {
  return useContext(AnnounceContext);
}
