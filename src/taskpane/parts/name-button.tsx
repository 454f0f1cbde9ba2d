import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  button: {
    padding: 0,
    border: 0,
    background: 'none',
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '2px' },
  },
});

interface NameButtonProps {
  readonly name: string;
  readonly onOpen: () => void;
  /** Takes the focus when it appears: somebody came back from what it opened. */
  readonly takesFocus?: boolean;
}

/** A name in a table that opens what it names. */
export function NameButton({ name, onOpen, takesFocus = false }: NameButtonProps) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <button ref={button} type="button" className={styles.button} onClick={onOpen}>
      {name}
    </button>
  );
}
