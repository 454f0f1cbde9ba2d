import { makeStyles, tokens } from '@fluentui/react-components';

import { ShareBar } from './share-bar';

/** One line of a bar list: its name, its figure as text, and the part of the whole that its bar shows. */
export interface BarLine {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly share: number;
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: { display: 'flex', flexDirection: 'column', gap: '4px' },
  words: { display: 'flex', justifyContent: 'space-between', gap: '12px', fontSize: tokens.fontSizeBase200 },
  text: { whiteSpace: 'nowrap' },
});

/** Parts of a whole, each with its figure and a bar. */
export function BarList(props: { lines: readonly BarLine[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {props.lines.map((line) => (
        <li key={line.key} className={styles.line}>
          <span className={styles.words}>
            <span>{line.name}</span>
            <span className={styles.text}>{line.text}</span>
          </span>
          <ShareBar share={line.share} />
        </li>
      ))}
    </ul>
  );
}
