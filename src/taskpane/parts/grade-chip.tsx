import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import { useSpeech } from '../speech';
import { gradeTone } from './grade-tone';

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

interface GradeChipProps {
  /** Null where the customer has no grade. */
  readonly grade: string | null;
  /** Grades of the policy, best first. */
  readonly order: readonly string[];
}

/** A grade as a letter on a colour; the letter alone tells it. */
export function GradeChip({ grade, order }: GradeChipProps) {
  const styles = useStyles();
  const { noGrade } = useSpeech().wording.pane.score;
  const tone = grade === null ? undefined : gradeTone(grade, order);
  return <span className={mergeClasses(styles.chip, tone && styles[tone])}>{grade ?? noGrade}</span>;
}
