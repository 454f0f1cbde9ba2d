import { Caption1, makeStyles, tokens } from '@fluentui/react-components';

import { Icon } from '../parts/icon';
import type { IconName } from '../parts/icon';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    columnGap: '12px',
    padding: '12px',
    width: '100%',
    textAlign: 'start',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  icon: {
    display: 'flex',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  gain: { color: tokens.colorNeutralForeground2 },
});

interface TaskCardProps {
  readonly icon: IconName;
  readonly title: string;
  /** What comes out of it. */
  readonly gain: string;
  readonly onOpen: () => void;
}

/** Something to do as one large button: what it is called and what comes out of it. */
export function TaskCard({ icon, title, gain, onOpen }: TaskCardProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.card} onClick={onOpen}>
      <span className={styles.icon}>
        <Icon name={icon} />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <Caption1 className={styles.gain}>{gain}</Caption1>
      </span>
      <Icon name="forward" size={16} />
    </button>
  );
}
