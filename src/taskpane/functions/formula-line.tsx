import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  formula: {
    display: 'block',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** A formula as text to read and to copy. */
export function FormulaLine(props: { text: string }) {
  const styles = useStyles();
  return <code className={styles.formula}>{props.text}</code>;
}
