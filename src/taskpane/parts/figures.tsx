import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** One figure of a heading: its name and its value as people read it. */
export interface NamedFigure {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  /** Takes a row of its own: a sentence rather than a figure. */
  readonly isWide?: boolean;
}

const useStyles = makeStyles({
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '1px',
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralStroke2,
  },
  figure: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    boxSizing: 'border-box',
    minWidth: '120px',
    // Two in a row; one that is left over takes the row.
    flex: '1 1 40%',
  },
  wide: { flexBasis: '100%' },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

/** The figures that a report opens with. */
export function Figures(props: { figures: readonly NamedFigure[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.figures}>
      {props.figures.map((figure) => (
        <div key={figure.key} className={mergeClasses(styles.figure, figure.isWide && styles.wide)}>
          <dt className={styles.name}>{figure.name}</dt>
          <dd className={styles.text}>{figure.text}</dd>
        </div>
      ))}
    </dl>
  );
}
