import { makeStyles, tokens } from '@fluentui/react-components';

/** One figure of a heading: its name and its value as people read it. */
export interface NamedFigure {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
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
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
    flexGrow: 1,
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
});

/** The figures that a report opens with. */
export function Figures(props: { figures: readonly NamedFigure[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.figures}>
      {props.figures.map((figure) => (
        <div key={figure.key} className={styles.figure}>
          <dt className={styles.name}>{figure.name}</dt>
          <dd className={styles.text}>{figure.text}</dd>
        </div>
      ))}
    </dl>
  );
}
