import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    minWidth: '12px',
    padding: '0 8px',
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  good: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorPaletteGreenForeground2 },
  fair: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorPaletteYellowForeground2,
  },
  poor: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorPaletteRedForeground2 },
});

/** A grade as a letter on a colour; the letter alone tells it. */
export function GradeChip(props: { grade: string }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.chip, toneOf(props.grade, styles))}>{props.grade}</span>;
}

function toneOf(grade: string, styles: Record<'good' | 'fair' | 'poor', string>): string | undefined {
  if (grade === 'A' || grade === 'B') return styles.good;
  if (grade === 'C') return styles.fair;
  return grade === 'D' || grade === 'E' ? styles.poor : undefined;
}
