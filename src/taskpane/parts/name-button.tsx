import { makeStyles, tokens } from '@fluentui/react-components';

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

/** A name in a table that opens what it names. */
export function NameButton(props: { name: string; onOpen: () => void }) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.button} onClick={props.onOpen}>
      {props.name}
    </button>
  );
}
