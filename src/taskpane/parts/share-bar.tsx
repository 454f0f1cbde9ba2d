import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    height: '4px',
    borderRadius: '2px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText', height: '6px' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** A share from 0 to 1 as a bar; decoration beside the figure that says it. */
export function ShareBar(props: { share: number }) {
  const styles = useStyles();
  const width = `${Math.max(0, Math.min(1, props.share)) * 100}%`;
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={styles.bar} style={{ width }} />
    </div>
  );
}
